package cn.suishoupai.contest;

import cn.suishoupai.platform.web.ContestLink;
import java.time.Instant;
import java.util.Optional;

/**
 * 赛事, with the version of its definition that is in force.
 *
 * @param version counts from 1
 */
public record Contest(long id, int version, Definition definition) {

    public String code() {
        return definition.code();
    }

    public String name() {
        return definition.name();
    }

    /** Enough of it to link to its pages. */
    public ContestLink link() {
        return new ContestLink(code(), name());
    }

    public Schedule schedule() {
        return new Schedule(definition.stages(), definition.zone());
    }

    public boolean isOpen(Door door, Instant instant) {
        return schedule().isOpen(door, instant);
    }

    /** The vote round that is open at an instant. */
    public Optional<Round> openRound(Instant instant) {
        return schedule()
                .stageAt(instant)
                .filter(stage -> stage.opens(Door.VOTE))
                .flatMap(this::roundOf);
    }

    /** The round whose figures are shown at an instant: the one that is open, else the last one that was, else the first. */
    public Optional<Round> shownRound(Instant instant) {
        return openRound(instant)
                .or(() -> schedule().lastWith(Door.VOTE, instant).flatMap(this::roundOf))
                .or(() -> definition.rounds().stream().findFirst());
    }

    /** Whether voting has been open before and is not now: the figures shown cannot change. */
    public boolean isFrozen(Instant instant) {
        return !isOpen(Door.VOTE, instant)
                && schedule().lastWith(Door.VOTE, instant).isPresent();
    }

    private Optional<Round> roundOf(Stage stage) {
        return stage.round() == null ? Optional.empty() : definition.round(stage.round());
    }
}
