package cn.suishoupai.demo;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.platform.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and moves the demo clock. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
class DemoClockController {

    private final DemoClock clock;
    private final Contests contests;

    DemoClockController(DemoClock clock, Contests contests) {
        this.clock = clock;
        this.contests = contests;
    }

    @GetMapping
    State state() {
        List<StageSpan> stages = contests.all().stream()
                .findFirst()
                .map(Contest::definition)
                .map(definition -> definition.stages().stream()
                        .map(stage -> StageSpan.of(stage, definition.zone()))
                        .toList())
                .orElse(List.of());
        return new State(OffsetDateTime.now(clock), stages);
    }

    @PutMapping
    State move(@RequestBody Move move) {
        try {
            if (move.now() != null) {
                forward(OffsetDateTime.parse(move.now()).toInstant());
            } else if (move.advance() != null) {
                forward(clock.instant().plus(Duration.parse(move.advance())));
            }
        } catch (DateTimeException unreadable) {
            throw new Refusal(400, "TIME", "时间看不懂", "写成 2026-08-27T08:20:00+08:00，或 PT1H");
        }
        return state();
    }

    private void forward(Instant instant) {
        if (instant.isBefore(clock.instant())) {
            throw new Refusal(409, "BACKWARD", "时钟只能往前拨", "要从头来：停下后用 ./scripts/run --fresh 再启动");
        }
        clock.moveTo(instant);
    }

    /** The clock and the stages that it moves through. */
    record State(OffsetDateTime now, List<StageSpan> stages) {}

    /**
     * A stage as instants.
     *
     * @param to the first moment after it; absent: without end
     */
    record StageSpan(
            String code,
            String name,
            OffsetDateTime from,
            @Nullable OffsetDateTime to) {

        static StageSpan of(Stage stage, ZoneId zone) {
            LocalDate last = stage.to();
            return new StageSpan(
                    stage.code(),
                    stage.label(),
                    midnight(stage.from(), zone),
                    last == null ? null : midnight(last.plusDays(1), zone));
        }

        private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
            return day.atStartOfDay(zone).toOffsetDateTime();
        }
    }

    /** Where to: a moment with its offset, or a duration forward. */
    record Move(@Nullable String now, @Nullable String advance) {}
}
