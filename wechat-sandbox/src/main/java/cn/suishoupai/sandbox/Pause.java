package cn.suishoupai.sandbox;

import java.time.Duration;

/** Waiting, as something that a test can replace. */
@FunctionalInterface
public interface Pause {

    /** Waits that long; an interrupt ends the wait and stays set. */
    void of(Duration duration);

    /** The pause that lets real time pass. */
    static Pause real() {
        return duration -> {
            try {
                Thread.sleep(Math.max(0, duration.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
