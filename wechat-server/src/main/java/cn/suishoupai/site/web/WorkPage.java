package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published work, with its votes and what it takes to go on.
 *
 * @param no the work's number, such as 0327
 * @param byline author, union and city, such as 周启明 · 海湾造船厂工会 · 大连
 * @param pictures one to nine; empty for a video
 * @param video null for pictures
 * @param themeRank place within the theme, from 1; null while nothing is counted
 * @param overallRank place among all works, from 1
 * @param goal null where the stage has no line to pass
 * @param introduction plain text; line breaks are kept
 * @param caption when it was shown, such as 第 12 期 · 8月27日展出
 */
public record WorkPage(
        PhoneLayout layout,
        ContestLink contest,
        String no,
        String title,
        String byline,
        String themeCode,
        String themeName,
        List<WorkPicture> pictures,
        @Nullable WorkVideo video,
        int votes,
        @Nullable Integer themeRank,
        @Nullable Integer overallRank,
        @Nullable Goal goal,
        String introduction,
        String caption,
        VoteDoor door) {

    /** Returns the key of the picture that stands for the work, or null if it has no media. */
    public @Nullable String coverKey() {
        if (video != null) {
            return video.key();
        }
        return pictures.isEmpty() ? null : pictures.get(0).key();
    }

    /** Returns the dominant colour of the picture that stands for the work. */
    public int coverTint() {
        if (video != null) {
            return video.tint();
        }
        return pictures.isEmpty() ? 0 : pictures.get(0).tint();
    }
}
