package cn.suishoupai.contest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the stages allow at an instant: a pure function of the definition and the clock. Days belong to the contest's zone, first and
 * last day included: the last day ends just before the next day's midnight.
 */
public record Schedule(List<Stage> stages, ZoneId zone) {

    /** The stage that an instant lies in; none before the first, after the last and in the gaps between them. */
    public Optional<Stage> stageAt(Instant instant) {
        LocalDate day = day(instant);
        return stages.stream().filter(stage -> stage.includes(day)).findFirst();
    }

    public boolean isOpen(Door door, Instant instant) {
        return stageAt(instant).filter(stage -> stage.opens(door)).isPresent();
    }

    /** The next stage after an instant that opens a door which the instant's own stage may or may not have open. */
    public Optional<Stage> nextWith(Door door, Instant instant) {
        LocalDate day = day(instant);
        return stages.stream()
                .filter(stage -> stage.from().isAfter(day) && stage.opens(door))
                .findFirst();
    }

    /** The next stage to begin. */
    public Optional<Stage> next(Instant instant) {
        LocalDate day = day(instant);
        return stages.stream().filter(stage -> stage.from().isAfter(day)).findFirst();
    }

    /** The last day on which a door that is open now stays open without a break; none if it is closed, or never closes. */
    public Optional<LocalDate> lastDay(Door door, Instant instant) {
        Optional<LocalDate> last = Optional.empty();
        LocalDate reached = day(instant);
        for (Stage stage : stages) {
            if (stage.includes(reached) && stage.opens(door)) {
                if (stage.to() == null) {
                    return Optional.empty();
                }
                last = Optional.of(stage.to());
                reached = stage.to().plusDays(1);
            }
        }
        return last;
    }

    /** When a door last closed, as the last stage before the instant that had it open. */
    public Optional<Stage> lastWith(Door door, Instant instant) {
        LocalDate day = day(instant);
        return stages.stream()
                .filter(stage -> stage.opens(door) && !stage.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The calendar day of an instant in the contest's zone. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** An instant as people of the contest's zone read it. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }
}
