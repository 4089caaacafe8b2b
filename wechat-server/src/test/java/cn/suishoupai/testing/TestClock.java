package cn.suishoupai.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still where a test puts it, in the contest's zone. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = at("2026-08-27T08:20");

    /** Puts the clock to a local time, such as {@code 2026-09-15T23:59:59.999}. */
    public void setTo(String local) {
        now = at(local);
    }

    /** Moves the clock. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** The instant of a local time in the contest's zone. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(now, zone == null ? ZoneOffset.UTC : zone);
    }
}
