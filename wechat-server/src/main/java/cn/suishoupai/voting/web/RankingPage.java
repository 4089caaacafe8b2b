package cn.suishoupai.voting.web;

import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneLayout;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The works of a theme, or of all, by votes.
 *
 * @param round the round that is counted, such as 初选
 * @param updatedAt the time of the tally
 * @param frozen whether the round is over and its votes are sealed
 * @param themes the themes and 总榜 (value empty), one of them chosen
 * @param works in order of rank
 * @param total works that take part, listed or not
 * @param line votes that are not yet enough; null where the round has no line
 * @param lineMeaning what passing it opens, such as 超过 200 票可获推荐
 * @param tieRule such as 同票时先投稿者在前
 */
public record RankingPage(
        PhoneLayout layout,
        ContestLink contest,
        String round,
        ZonedDateTime updatedAt,
        boolean frozen,
        List<Choice> themes,
        List<RankedWork> works,
        int total,
        @Nullable Integer line,
        String lineMeaning,
        String tieRule) {

    /** Returns whether the line runs between this work and the one before it. */
    public boolean lineRunsAbove(int index) {
        return line != null
                && works.get(index).votes() <= line
                && (index == 0 || works.get(index - 1).votes() > line);
    }

    /** Returns whether a work has more votes than the line. */
    public boolean aboveLine(RankedWork work) {
        return line == null || work.votes() > line;
    }

    /** Returns whether the first three stand on a podium: there are three, and each has a vote. */
    public boolean podium() {
        return works.size() >= 3 && works.get(2).votes() > 0;
    }
}
