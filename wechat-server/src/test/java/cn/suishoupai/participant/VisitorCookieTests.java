package cn.suishoupai.participant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.platform.SignedTokens;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;

/** The sign-in of a phone, in a cookie that only we can make. */
@ServerTest
class VisitorCookieTests {

    @Autowired
    private VisitorCookie cookies;

    @Autowired
    private SignedTokens tokens;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @Test
    void recognisesAParticipant() {
        assertThat(read(cookies.of(new Visitor(17L, false)))).isEqualTo(new Visitor(17L, false));
    }

    @Test
    void recognisesTheVisitorOfASnapshotPageAsNobody() {
        Visitor visitor = read(cookies.of(new Visitor(null, true)));

        assertThat(visitor).isEqualTo(new Visitor(null, true));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void isKeptFromScriptsAndOtherSites() {
        ResponseCookie cookie = cookies.of(new Visitor(17L, false));

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void lastsThirtyDaysEvenWhereABrowserKeepsItLonger() {
        ResponseCookie cookie = cookies.of(new Visitor(17L, false));

        clock.setTo("2026-09-26T08:20");
        assertThat(read(cookie)).isEqualTo(new Visitor(17L, false));

        clock.setTo("2026-09-27T08:20");
        assertThat(read(cookie)).isEqualTo(Visitor.UNKNOWN);
    }

    @Test
    void isNotBelievedWithAnotherPayload() {
        String value = cookies.of(new Visitor(17L, false)).getValue();
        String payload = new String(
                Base64.getUrlDecoder().decode(value.substring(0, value.indexOf('.'))), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replaceFirst("17", "18").getBytes(StandardCharsets.UTF_8));

        assertThat(read(forged + value.substring(value.indexOf('.')))).isEqualTo(Visitor.UNKNOWN);
    }

    @Test
    void isNotBelievedWhenItWasSignedForAnotherPurpose() {
        assertThat(read(tokens.sign("ssp_signin", "17:99999999999"))).isEqualTo(Visitor.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "17", "MTc6OTk5", "MTc6OTk5.", ".MTc6OTk5", "%%%.%%%", "MTc6OTk5.AAAA"})
    void isNotBelievedWhenItIsNoTokenOfOurs(String value) {
        assertThat(read(value)).isEqualTo(Visitor.UNKNOWN);
    }

    @Test
    void isNotNeededToLook() {
        assertThat(cookies.read(new MockHttpServletRequest())).isEqualTo(Visitor.UNKNOWN);
    }

    private Visitor read(ResponseCookie cookie) {
        return read(cookie.getValue());
    }

    private Visitor read(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("ssp_visitor", value));
        return cookies.read(request);
    }
}
