package cn.suishoupai.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class TickingClock extends Clock {

    public static final Instant START = Instant.parse("2026-08-27T00:20:00Z");

    private volatile Instant now = START;

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    public void rewind() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
