package cn.suishoupai.contest;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 赛段.
 *
 * @param shortName for narrow places; the name if absent
 * @param from first day
 * @param to last day, included; absent: without end
 * @param doors what is open
 * @param round the vote round that the door {@link Door#VOTE} leads to
 */
public record Stage(
        String code,
        String name,
        @Nullable String shortName,
        String summary,
        LocalDate from,
        @Nullable LocalDate to,
        Set<Door> doors,
        @Nullable String round) {

    public Stage {
        doors = Set.copyOf(doors);
    }

    /** The name for narrow places. */
    public String label() {
        return shortName == null ? name : shortName;
    }

    /** Whether a day lies in this stage, both ends included. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean opens(Door door) {
        return doors.contains(door);
    }
}
