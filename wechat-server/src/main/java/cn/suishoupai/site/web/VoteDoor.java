package cn.suishoupai.site.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one may vote now, the same for everybody; what is personal comes by a request of its own.
 *
 * @param opens first day of the next round, from 0:00; null if none is known
 * @param lastDay last day of the round that is over, until 24:00; null if there was none
 * @param resultsPath where the results are; null until they are announced
 */
public record VoteDoor(
        State state,
        int votesPerDay,
        @Nullable LocalDate opens,
        @Nullable LocalDate lastDay,
        @Nullable String resultsPath) {

    /** The round that counts for this work has not begun, is on, or is over. */
    public enum State {
        NOT_STARTED,
        OPEN,
        CLOSED
    }
}
