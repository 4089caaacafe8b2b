package cn.suishoupai.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.TickingClock;
import cn.suishoupai.sandbox.errcode.Errcode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AccessTokensTests {

    private final TickingClock clock = new TickingClock();
    private final AccessTokens tokens = new AccessTokens(clock);

    @Test
    void acceptsATokenForTwoHours() {
        AccessToken token = tokens.renewClassic();
        assertThat(token.expiresIn()).isEqualTo(7200);

        clock.pass(Duration.ofMinutes(119));
        assertThat(tokens.check(token.token())).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        assertThat(tokens.check(token.token())).contains(Errcode.TOKEN_EXPIRED);
    }

    @Test
    void letsTheReplacedClassicTokenLiveFiveMinutes() {
        String old = tokens.renewClassic().token();
        String young = tokens.renewClassic().token();

        clock.pass(Duration.ofMinutes(5));

        assertThat(tokens.check(old)).contains(Errcode.TOKEN_EXPIRED);
        assertThat(tokens.check(young)).isEmpty();
    }

    @Test
    void neverProlongsATokenByReplacingIt() {
        String old = tokens.renewClassic().token();
        clock.pass(Duration.ofMinutes(118));
        tokens.renewClassic();

        clock.pass(Duration.ofMinutes(2));

        assertThat(tokens.check(old)).contains(Errcode.TOKEN_EXPIRED);
    }

    @Test
    void returnsTheStableTokenWithTheTimeItHasLeft() {
        AccessToken first = tokens.stable();
        clock.pass(Duration.ofHours(1));

        assertThat(tokens.stable()).isEqualTo(new AccessToken(first.token(), 3600));
    }

    @Test
    void renewsTheStableTokenInItsLastFiveMinutesAndAcceptsBoth() {
        AccessToken first = tokens.stable();
        clock.pass(Duration.ofMinutes(116));

        AccessToken second = tokens.stable();

        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(tokens.check(first.token())).isEmpty();
        assertThat(tokens.check(second.token())).isEmpty();
    }

    @Test
    void killsTheStableTokenWhenARefreshIsForced() {
        String old = tokens.stable().token();

        String young = tokens.forceStable().token();

        assertThat(tokens.check(old)).contains(Errcode.INVALID_CREDENTIAL);
        assertThat(tokens.check(young)).isEmpty();
    }

    @Test
    void doesNotForceTwiceWithinThirtySeconds() {
        String first = tokens.forceStable().token();
        clock.pass(Duration.ofSeconds(29));
        assertThat(tokens.forceStable().token()).isEqualTo(first);

        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.forceStable().token()).isNotEqualTo(first);
    }

    @Test
    void keepsTheTwoFamiliesApart() {
        String stable = tokens.stable().token();
        tokens.renewClassic();
        tokens.renewClassic();

        assertThat(tokens.check(stable)).isEmpty();
    }

    @Test
    void refusesEveryTokenAfterARevocation() {
        String classic = tokens.renewClassic().token();
        String stable = tokens.stable().token();

        tokens.revokeAll();

        assertThat(tokens.check(classic)).contains(Errcode.INVALID_CREDENTIAL);
        assertThat(tokens.check(stable)).contains(Errcode.INVALID_CREDENTIAL);
        assertThat(tokens.stable().token()).isNotEqualTo(stable);
    }

    @Test
    void tellsAMissingTokenFromAMalformedAndAnUnknownOne() {
        assertThat(tokens.check(null)).contains(Errcode.TOKEN_MISSING);
        assertThat(tokens.check("")).contains(Errcode.TOKEN_MISSING);
        assertThat(tokens.check("short")).contains(Errcode.INVALID_TOKEN);
        assertThat(tokens.check("a".repeat(136))).contains(Errcode.INVALID_CREDENTIAL);
    }
}
