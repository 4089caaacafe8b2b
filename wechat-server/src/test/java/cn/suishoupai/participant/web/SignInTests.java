package cn.suishoupai.participant.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import java.net.URLDecoder;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** The way to the platform's page and back; what the platform says of a code is tried in the journeys. */
class SignInTests extends HttpTest {

    @Value("${wechat.open-host}")
    private String platform = "";

    @Test
    void leadsToThePlatformsPageWithTheParametersInItsOrder() {
        Answer answer = anonymous().get("/signin?return=/my");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Location"))
                .matches("\\Q" + platform + "/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri="
                        + URLEncoder.encode(server() + "/signin/return", UTF_8)
                        + "&response_type=code&scope=snsapi_base&state=\\E[2-9A-Z]{24}#wechat_redirect");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("ssp_signin=")
                .contains("Path=/signin", "HttpOnly", "SameSite=Lax", "Max-Age=600");
    }

    @Test
    void takesAnotherStateEachTime() {
        assertThat(anonymous().get("/signin").header("Location"))
                .isNotEqualTo(anonymous().get("/signin").header("Location"));
    }

    @Test
    void doesNotSendSomebodyAwayWhoIsSignedIn() {
        Answer answer =
                phoneOf(scene.somebody()).get("/signin?return=" + URLEncoder.encode("/c/suishoupai/submit", UTF_8));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(path(answer)).isEqualTo("/c/suishoupai/submit");
    }

    @Test
    void sendsTheVisitorOfASnapshotPageOnTheWayAgain() {
        assertThat(snapshot().get("/signin").header("Location")).startsWith(platform);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "http:evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r/evil.example",
                "evil.example",
                "javascript:alert(1)"
            })
    void isNoSpringboardToAnotherSite(String target) {
        Answer answer = phoneOf(scene.somebody()).get("/signin?return=" + URLEncoder.encode(target, UTF_8));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(path(answer)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/suishoupai/works?q=夜班", "/c/suishoupai/works?q=a b", "/x|y", "/%zz", "/{a}"})
    void isNotAtALossOverAnAddressThatIsOddlyWritten(String target) {
        Answer answer = phoneOf(scene.somebody()).get("/signin?return=" + URLEncoder.encode(target, UTF_8));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(path(answer)).startsWith("/");
    }

    @Test
    void asksToEnterAnewWhenTheStateIsNotTheOneItGave() {
        PhoneClient phone = anonymous();
        phone.get("/signin?return=/my");

        assertThatItIsLost(phone.get("/signin/return?code=C&state=AAAAAAAAAAAAAAAAAAAAAAAA"));
        assertThat(phone.cookie("ssp_visitor")).isEmpty();
    }

    /** A browser that keeps no cookies would otherwise go round for ever. */
    @Test
    void asksToEnterAnewWhenNothingIsKnownOfTheWay() {
        assertThatItIsLost(anonymous().get("/signin/return?code=C&state=S"));
    }

    @Test
    void doesNotTakeACookieForTheWayThatItDidNotMake() {
        PhoneClient phone = anonymous().with("ssp_signin=c3RhdGUgZmlyc3QgL215.AAAA");

        assertThatItIsLost(phone.get("/signin/return?code=C&state=state"));
    }

    private static void assertThatItIsLost(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("登录没有完成", "浏览器要允许 Cookie");
    }

    @Test
    void leavesSomebodySignedInWhoComesBackTwice() {
        Answer answer = phoneOf(scene.somebody()).get("/signin/return?code=SPENT&state=OLD");

        assertThat(path(answer)).isEqualTo("/my");
    }

    @Test
    void comesBackOnlyWithACodeAndAState() {
        assertThat(anonymous().get("/signin/return").status()).isEqualTo(400);
    }

    private String path(Answer answer) {
        String location = answer.header("Location");
        return URLDecoder.decode(
                location.startsWith(server()) ? location.substring(server().length()) : location, UTF_8);
    }
}
