package cn.suishoupai.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CookieJarsTests {

    private final CookieJars jars = new CookieJars();

    @Test
    void takesTheCookiesAwayFromThePersonWhoLeaves() {
        assertThat(jars.change("b", "zhou", "bai", Map.of("SESSION", "zhou-1"))).containsExactly(entry("SESSION", ""));
    }

    @Test
    void givesThePersonWhoReturnsTheOwnCookiesBack() {
        jars.change("b", "zhou", "bai", Map.of("SESSION", "zhou-1", "elder", "1"));

        assertThat(jars.change("b", "bai", "zhou", Map.of("SESSION", "bai-1")))
                .containsOnly(entry("SESSION", "zhou-1"), entry("elder", "1"));
        assertThat(jars.change("b", "zhou", "bai", Map.of("SESSION", "zhou-2", "elder", "1")))
                .containsOnly(entry("SESSION", "bai-1"), entry("elder", ""));
    }

    @Test
    void leavesTheSandboxItsOwnCookies() {
        assertThat(jars.change("b", "zhou", "bai", Map.of("sandbox_follower", "zhou", "sandbox_browser", "b")))
                .isEmpty();
    }

    @Test
    void keepsBrowsersApart() {
        jars.change("one", "zhou", "bai", Map.of("SESSION", "zhou-1"));

        assertThat(jars.change("two", "bai", "zhou", Map.of())).isEmpty();
    }

    @Test
    void forgetsEverythingOnReset() {
        jars.change("b", "zhou", "bai", Map.of("SESSION", "zhou-1"));
        jars.reset();

        assertThat(jars.change("b", "bai", "zhou", Map.of())).isEmpty();
    }
}
