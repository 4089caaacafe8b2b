package cn.suishoupai.sandbox.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.TickingClock;
import org.junit.jupiter.api.Test;

class JournalTests {

    private final Journal journal = new Journal(new TickingClock());

    private void add(String what) {
        journal.add(JournalEntry.control(what, false, "secret=abc", ""));
    }

    @Test
    void keepsEntriesInOrderWithTimeAndNumber() {
        add("一");
        add("二");

        assertThat(journal.since(0)).extracting(JournalEntry::what).containsExactly("一", "二");
        assertThat(journal.since(0)).extracting(JournalEntry::at).containsOnly(TickingClock.START);
        assertThat(journal.since(1)).extracting(JournalEntry::what).containsExactly("二");
    }

    @Test
    void forgetsTheOldestBeyondFiveHundred() {
        for (int i = 1; i <= 510; i++) {
            add("第 " + i);
        }

        assertThat(journal.since(0)).hasSize(500);
        assertThat(journal.since(0).get(0).what()).isEqualTo("第 11");
    }

    @Test
    void keepsNoSecret() {
        add("一");

        assertThat(journal.since(0).get(0).request()).isEqualTo("secret=***");
    }
}
