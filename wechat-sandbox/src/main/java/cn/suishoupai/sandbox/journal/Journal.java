package cn.suishoupai.sandbox.journal;

import cn.suishoupai.sandbox.Resettable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last 500 deliveries and calls, secrets struck out before they are kept. */
@Component
public class Journal implements Resettable {

    private static final int CAPACITY = 500;

    private final Clock clock;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();
    private long last;

    Journal(Clock clock) {
        this.clock = clock;
    }

    public synchronized void add(JournalEntry entry) {
        entries.addLast(entry.kept(++last, clock.instant()));
        if (entries.size() > CAPACITY) {
            entries.removeFirst();
        }
    }

    /** What was written after that id, oldest first. */
    public synchronized List<JournalEntry> since(long id) {
        return entries.stream().filter(entry -> entry.id() > id).toList();
    }

    @Override
    public synchronized void reset() {
        entries.clear();
    }
}
