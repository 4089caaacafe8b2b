package cn.suishoupai.demo;

import cn.suishoupai.platform.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A clock that runs at the usual pace from a moment one chooses; every instance follows within a second. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final String OFFSET = "demo.clock-offset";

    private final Clock real = Clock.tickMillis(ZoneId.of("Asia/Shanghai"));
    private final Settings settings;
    private volatile Duration offset = Duration.ZERO;

    DemoClock(@Lazy Settings settings) {
        this.settings = settings;
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
