package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Thumbnail;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contest in the list of contests.
 *
 * @param cover null takes the drawing that comes with the software
 * @param countdown where it stands; only looked at while it runs
 * @param begins first day
 * @param announced day of the results; null if there is none yet
 */
public record ContestCard(
        ContestLink contest,
        String slogan,
        @Nullable Thumbnail cover,
        Phase phase,
        Countdown countdown,
        LocalDate begins,
        @Nullable LocalDate announced,
        int works,
        int votes) {

    /** A contest runs, is to come, or is over. */
    public enum Phase {
        RUNNING,
        SOON,
        ENDED
    }
}
