package cn.suishoupai.sandbox.follower;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.errcode.Errcode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SendWindowTests {

    private static final Instant NOW = Instant.parse("2026-08-27T00:20:00Z");

    private final SendWindow window = new SendWindow();

    private int spendAll(Instant at) {
        int spent = 0;
        while (window.spend(at).isEmpty()) {
            spent++;
        }
        return spent;
    }

    @Test
    void isClosedBeforeAnythingHappens() {
        assertThat(window.spend(NOW)).contains(Errcode.WINDOW_CLOSED);
    }

    @Test
    void allowsFiveAfterAMessageAndThreeAfterAnAction() {
        window.openedByMessage(NOW);
        assertThat(spendAll(NOW)).isEqualTo(5);

        window.openedByAction(NOW);
        assertThat(spendAll(NOW)).isEqualTo(3);
    }

    @Test
    void spendsFirstWhatLapsesFirst() {
        window.openedByMessage(NOW);
        window.openedByAction(NOW);
        window.spend(NOW);

        assertThat(spendAll(NOW.plusSeconds(60))).isEqualTo(5);
    }

    @Test
    void startsAfreshWithEachMessage() {
        window.openedByMessage(NOW);
        spendAll(NOW);
        window.openedByMessage(NOW);

        assertThat(spendAll(NOW)).isEqualTo(5);
    }

    @Test
    void closesAfterTwoDays() {
        window.openedByMessage(NOW);

        assertThat(window.spend(NOW.plus(Duration.ofDays(2)))).contains(Errcode.WINDOW_CLOSED);
        assertThat(window.spend(NOW.plus(Duration.ofDays(2)).minusMillis(1))).isEmpty();
    }

    @Test
    void tellsUsedUpFromClosed() {
        window.openedByAction(NOW);
        spendAll(NOW);

        assertThat(window.spend(NOW)).contains(Errcode.WINDOW_USED_UP);
    }
}
