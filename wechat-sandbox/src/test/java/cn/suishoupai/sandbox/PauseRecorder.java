package cn.suishoupai.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Waits no time and remembers how long it should have. */
public final class PauseRecorder implements Pause {

    private final List<Duration> asked = new CopyOnWriteArrayList<>();

    @Override
    public void of(Duration duration) {
        asked.add(duration);
    }

    public List<Duration> asked() {
        return asked;
    }

    public void forget() {
        asked.clear();
    }
}
