package cn.suishoupai.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests extends SandboxHttpTest {

    private HttpResponse<String> hand(String openid, String cookies) {
        return send(HttpRequest.newBuilder(address("/sandbox/api/phone"))
                .header("Content-Type", "application/json")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString("{\"openid\":\"" + openid + "\"}")));
    }

    @Test
    void swapsTheCookiesOfTheServerWithThePerson() {
        hand(BAI, "sandbox_browser=b; sandbox_follower=" + ZHOU + "; SESSION=zhou+/=1; theme=dark");

        HttpResponse<String> back = hand(ZHOU, "sandbox_browser=b; sandbox_follower=" + BAI + "; SESSION=bai; extra=1");

        assertThat(back.headers().allValues("Set-Cookie"))
                .containsExactlyInAnyOrder(
                        "SESSION=zhou+/=1; Path=/; HttpOnly; SameSite=Lax",
                        "theme=dark; Path=/; HttpOnly; SameSite=Lax",
                        "extra=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
                        "sandbox_browser=b; Path=/; HttpOnly; SameSite=Lax",
                        "sandbox_follower=" + ZHOU + "; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void leavesTheCookiesAloneWhenThePersonStays() {
        HttpResponse<String> answer = hand(ZHOU, "sandbox_browser=b; sandbox_follower=" + ZHOU + "; SESSION=s");

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("SESSION"));
    }

    @Test
    void handsThePhoneToNobodyUnknown() {
        assertThat(hand("nobody", "").statusCode()).isEqualTo(404);
    }

    @Test
    void opensForThePersonInTheAddress() {
        HttpResponse<String> answer = get("/?as=" + BAI);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("sandbox_follower=" + BAI + ";"));
    }

    @Test
    void opensForTheFirstPersonIfNobodyWasChosen() {
        assertThat(get("/").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("sandbox_follower=" + ZHOU + ";"));
        assertThat(json(get("/sandbox/api/phone")).path("name").asString()).isEqualTo("周启明");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sandbox",
                "/sandbox/phone.js",
                "/sandbox/desk.js",
                "/sandbox/authorize.js",
                "/sandbox/sandbox.css",
                "/assets/tokens.css",
                "/assets/h5.css",
                "/assets/console.css"
            })
    void servesItsPages(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }
}
