package cn.suishoupai.demo;

import cn.suishoupai.platform.Settings;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A clock that runs at the usual pace from a moment one chooses; every instance follows within a second. It stands still while the
 * demonstration is off, so that the contest is found in the stage in which it was left.
 */
@Component
@Primary
@Order(0)
@Profile("demo")
class DemoClock extends Clock implements ApplicationRunner {

    private static final String OFFSET = "demo.clock-offset";
    private static final String PAUSED_AT = "demo.clock-paused-at";

    private final Clock real = Clock.tickMillis(ZoneId.of("Asia/Shanghai"));
    private final Settings settings;
    private volatile Duration offset = Duration.ZERO;

    DemoClock(@Lazy Settings settings) {
        this.settings = settings;
    }

    /** Goes on where the last run stopped. */
    @Override
    public void run(ApplicationArguments arguments) {
        settings.read(PAUSED_AT).filter(text -> !text.isEmpty()).ifPresent(text -> moveTo(Instant.parse(text)));
        settings.write(PAUSED_AT, "");
    }

    @PreDestroy
    void pause() {
        if (wasMoved()) {
            settings.write(PAUSED_AT, instant().toString());
        }
    }

    @Scheduled(fixedDelay = 1000)
    void follow() {
        settings.read(OFFSET).ifPresent(text -> offset = Duration.parse(text));
    }

    void moveTo(Instant instant) {
        pretend(instant);
        settings.write(OFFSET, offset.toString());
    }

    /** Moves this instance's clock alone, until it is moved again or follows the others. */
    void pretend(Instant instant) {
        offset = Duration.between(real.instant(), instant);
    }

    boolean wasMoved() {
        return settings.read(OFFSET).isPresent();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The demo clock belongs to the contest's zone");
    }
}
