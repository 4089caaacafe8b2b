package cn.suishoupai.contest;

import static cn.suishoupai.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the stages allow at an instant, to the millisecond. */
class ScheduleTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Stage WARM_UP = stage("warm-up", "2026-07-25", "2026-07-31", Door.SUBMIT);
    private static final Stage PRELIMINARY =
            stage("preliminary", "2026-08-01", "2026-09-15", Door.SUBMIT, Door.DISPLAY, Door.VOTE);
    private static final Stage SEMI_FINAL = stage("semi-final", "2026-09-16", "2026-09-30", Door.DISPLAY);
    private static final Stage FINAL = stage("final", "2026-10-10", "2026-10-19", Door.DISPLAY, Door.VOTE);
    private static final Stage ANNOUNCEMENT = stage("announcement", "2026-10-28", null, Door.DISPLAY, Door.ANNOUNCE);

    private static final Schedule SCHEDULE =
            new Schedule(List.of(WARM_UP, PRELIMINARY, SEMI_FINAL, FINAL, ANNOUNCEMENT), SHANGHAI);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-07-24T23:59:59.999, -",
                "2026-07-25T00:00, warm-up",
                "2026-07-31T23:59:59.999, warm-up",
                "2026-08-01T00:00, preliminary",
                "2026-09-15T23:59:59.999, preliminary",
                "2026-09-15T23:59:59.999999999, preliminary",
                "2026-09-16T00:00, semi-final",
                "2026-09-30T23:59:59.999, semi-final",
                "2026-10-01T00:00, -",
                "2026-10-09T23:59:59.999, -",
                "2026-10-10T00:00, final",
                "2026-10-20T00:00, -",
                "2026-10-28T00:00, announcement",
                "2099-12-31T23:59:59.999, announcement",
            })
    void isInTheStageOfItsDay(String local, @Nullable String code) {
        assertThat(SCHEDULE.stageAt(at(local)).map(Stage::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, 2026-07-24T23:59:59.999, false",
        "SUBMIT, 2026-07-25T00:00, true",
        "SUBMIT, 2026-09-15T23:59:59.999, true",
        "SUBMIT, 2026-09-16T00:00, false",
        "VOTE, 2026-07-31T23:59:59.999, false",
        "VOTE, 2026-08-01T00:00, true",
        "VOTE, 2026-09-16T00:00, false",
        "VOTE, 2026-10-10T00:00, true",
        "VOTE, 2026-10-20T00:00, false",
        "DISPLAY, 2026-10-05T12:00, false",
        "JUDGE, 2026-10-12T12:00, false",
    })
    void opensADoorInTheStagesThatNameIt(Door door, String local, boolean open) {
        assertThat(SCHEDULE.isOpen(door, at(local))).isEqualTo(open);
    }

    @Test
    void countsDaysInTheContestsZoneWhateverTheServersIs() {
        Instant lastSecondInShanghai = Instant.parse("2026-09-15T15:59:59.999Z");

        assertThat(SCHEDULE.day(lastSecondInShanghai)).isEqualTo(LocalDate.parse("2026-09-15"));
        assertThat(SCHEDULE.day(lastSecondInShanghai.plusMillis(1))).isEqualTo(LocalDate.parse("2026-09-16"));
        assertThat(new Schedule(SCHEDULE.stages(), ZoneId.of("UTC"))
                        .isOpen(Door.VOTE, lastSecondInShanghai.plusMillis(1)))
                .isTrue();
        assertThat(SCHEDULE.local(lastSecondInShanghai)).hasToString("2026-09-15T23:59:59.999+08:00[Asia/Shanghai]");
    }

    @Test
    void staysOpenAcrossStagesThatFollowWithoutABreak() {
        assertThat(SCHEDULE.lastDay(Door.SUBMIT, at("2026-07-25T00:00"))).contains(LocalDate.parse("2026-09-15"));
        assertThat(SCHEDULE.lastDay(Door.DISPLAY, at("2026-08-01T00:00"))).contains(LocalDate.parse("2026-09-30"));
        assertThat(SCHEDULE.lastDay(Door.VOTE, at("2026-08-01T00:00"))).contains(LocalDate.parse("2026-09-15"));
    }

    @Test
    void hasNoLastDayForADoorThatIsClosedOrNeverCloses() {
        assertThat(SCHEDULE.lastDay(Door.VOTE, at("2026-09-16T00:00"))).isEmpty();
        assertThat(SCHEDULE.lastDay(Door.DISPLAY, at("2026-10-28T00:00"))).isEmpty();
        assertThat(SCHEDULE.lastDay(Door.SUBMIT, at("2026-07-24T12:00"))).isEmpty();
    }

    @Test
    void namesTheNextStageThatOpensADoor() {
        assertThat(SCHEDULE.nextWith(Door.VOTE, at("2026-07-25T00:00"))).contains(PRELIMINARY);
        assertThat(SCHEDULE.nextWith(Door.VOTE, at("2026-08-01T00:00"))).contains(FINAL);
        assertThat(SCHEDULE.nextWith(Door.VOTE, at("2026-10-09T23:59:59.999"))).contains(FINAL);
        assertThat(SCHEDULE.nextWith(Door.VOTE, at("2026-10-10T00:00"))).isEmpty();
        assertThat(SCHEDULE.next(at("2026-10-05T00:00"))).contains(FINAL);
        assertThat(SCHEDULE.next(at("2026-10-28T00:00"))).isEmpty();
    }

    @Test
    void remembersTheLastStageThatHadADoorOpen() {
        assertThat(SCHEDULE.lastWith(Door.VOTE, at("2026-07-31T23:59:59.999"))).isEmpty();
        assertThat(SCHEDULE.lastWith(Door.VOTE, at("2026-08-01T00:00"))).contains(PRELIMINARY);
        assertThat(SCHEDULE.lastWith(Door.VOTE, at("2026-10-09T23:59:59.999"))).contains(PRELIMINARY);
        assertThat(SCHEDULE.lastWith(Door.VOTE, at("2026-10-10T00:00"))).contains(FINAL);
        assertThat(SCHEDULE.lastWith(Door.VOTE, at("2027-01-01T00:00"))).contains(FINAL);
    }

    @Test
    void agreesWithACalendarThatIsWrittenOutDayByDay() {
        Random random = new Random(20_260_827);
        for (int round = 0; round < 300; round++) {
            Schedule schedule = randomSchedule(random);
            Calendar calendar = new Calendar(schedule);
            for (int day = -2; day < Calendar.DAYS; day++) {
                Instant instant = calendar.instantOn(day, random);
                for (Door door : Door.values()) {
                    Supplier<String> where = where(schedule, door, day);
                    assertThat(schedule.isOpen(door, instant)).as(where).isEqualTo(calendar.isOpen(door, day));
                    assertThat(schedule.lastDay(door, instant)).as(where).isEqualTo(calendar.lastDay(door, day));
                    assertThat(schedule.nextWith(door, instant)).as(where).isEqualTo(calendar.nextWith(door, day));
                    assertThat(schedule.lastWith(door, instant)).as(where).isEqualTo(calendar.lastWith(door, day));
                }
            }
        }
    }

    private static Supplier<String> where(Schedule schedule, Door door, int day) {
        return () -> schedule + " " + door + " on day " + day;
    }

    private static Schedule randomSchedule(Random random) {
        List<Stage> stages = new ArrayList<>();
        LocalDate day = Calendar.FIRST.plusDays(random.nextInt(3));
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            LocalDate to = day.plusDays(random.nextInt(4));
            boolean endless = i == count - 1 && random.nextBoolean();
            Set<Door> doors = EnumSet.noneOf(Door.class);
            for (Door door : Door.values()) {
                if (random.nextBoolean()) {
                    doors.add(door);
                }
            }
            stages.add(new Stage("s" + i, "s" + i, null, "", day, endless ? null : to, doors, null));
            day = to.plusDays(1L + random.nextInt(3));
        }
        return new Schedule(stages, SHANGHAI);
    }

    private static Stage stage(String code, String from, @Nullable String to, Door... doors) {
        return new Stage(
                code,
                code,
                null,
                "",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Set.of(doors),
                null);
    }

    /** The same questions, answered by looking at one day after the other. */
    private record Calendar(Schedule schedule) {

        static final LocalDate FIRST = LocalDate.parse("2026-02-25");
        static final int DAYS = 45;

        Instant instantOn(int day, Random random) {
            long millis = random.nextInt(3) == 0 ? 86_399_999L : random.nextInt(86_400_000);
            return FIRST.plusDays(day)
                    .atStartOfDay(SHANGHAI)
                    .toInstant()
                    .plusMillis(random.nextInt(4) == 0 ? 0 : millis);
        }

        Optional<Stage> stageOn(int day) {
            LocalDate date = FIRST.plusDays(day);
            for (Stage stage : schedule.stages()) {
                LocalDate to = stage.to() == null ? LocalDate.MAX : stage.to();
                if (date.toEpochDay() >= stage.from().toEpochDay() && date.toEpochDay() <= to.toEpochDay()) {
                    return Optional.of(stage);
                }
            }
            return Optional.empty();
        }

        boolean isOpen(Door door, int day) {
            return stageOn(day).filter(stage -> stage.doors().contains(door)).isPresent();
        }

        Optional<LocalDate> lastDay(Door door, int day) {
            Optional<LocalDate> last = Optional.empty();
            for (int next = day; next < 1000 && isOpen(door, next); next++) {
                last = Optional.of(FIRST.plusDays(next));
            }
            return last.filter(date -> date.isBefore(FIRST.plusDays(900)));
        }

        Optional<Stage> nextWith(Door door, int day) {
            for (int next = day + 1; next < DAYS + 10; next++) {
                Optional<Stage> stage = stageOn(next).filter(s -> s.doors().contains(door));
                if (stage.isPresent() && !stage.equals(stageOn(day))) {
                    return stage;
                }
            }
            return Optional.empty();
        }

        Optional<Stage> lastWith(Door door, int day) {
            for (int earlier = day; earlier > -10; earlier--) {
                Optional<Stage> stage = stageOn(earlier).filter(s -> s.doors().contains(door));
                if (stage.isPresent()) {
                    return stage;
                }
            }
            return Optional.empty();
        }
    }
}
