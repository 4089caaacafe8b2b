package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Round;
import cn.suishoupai.contest.Schedule;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.contest.VoteLine;
import cn.suishoupai.voting.Standing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a work's page says of voting to everybody: whether the door is open, and the line to pass. */
final class VoteSigns {

    private VoteSigns() {}

    static VoteDoor door(Contest contest, Instant now) {
        Schedule schedule = contest.schedule();
        int votesPerDay = contest.openRound(now).map(Round::votesPerDay).orElse(0);
        Optional<Stage> next = schedule.nextWith(Door.VOTE, now);
        Optional<Stage> last = schedule.lastWith(Door.VOTE, now);
        VoteDoor.State state = VoteDoor.State.OPEN;
        if (votesPerDay == 0) {
            state = next.isPresent() ? VoteDoor.State.NOT_STARTED : VoteDoor.State.CLOSED;
        }
        return new VoteDoor(
                state,
                votesPerDay,
                next.map(Stage::from).orElse(null),
                last.map(Stage::to).orElse(null),
                null);
    }

    static @Nullable Goal goal(Contest contest, Instant now, Optional<Standing> ahead) {
        Optional<Round> round = contest.shownRound(now);
        VoteLine line = round.map(Round::line).orElse(null);
        if (line == null) {
            return null;
        }
        return new Goal(
                line.votesAbove(),
                "超过 " + line.votesAbove() + " 票的作品，" + line.meaning(),
                contest.isFrozen(now),
                ahead.map(a -> new Goal.Ahead(a.label(), a.title(), a.votes())).orElse(null));
    }
}
