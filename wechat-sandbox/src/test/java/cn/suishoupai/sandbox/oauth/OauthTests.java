package cn.suishoupai.sandbox.oauth;

import static cn.suishoupai.sandbox.ServerVoice.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OauthTests extends SandboxHttpTest {

    private String page(String scope) {
        return "/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri="
                + encode(backend.url() + "/c/suishoupai?from=menu") + "&response_type=code&scope=" + scope
                + "&state=s%201&connect_redirect=1";
    }

    private HttpResponse<String> openAs(String openid, String scope) {
        return send(HttpRequest.newBuilder(address(page(scope))).header("Cookie", "sandbox_follower=" + openid));
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String code(HttpResponse<String> answer) {
        return parameter(location(answer).getRawQuery(), "code");
    }

    private HttpResponse<String> exchange(String code) {
        return get("/sns/oauth2/access_token?" + CREDENTIALS + "&grant_type=authorization_code&code=" + code);
    }

    @Test
    void goesBackSilentlyWithACodeAndTheState() {
        HttpResponse<String> answer = openAs(ZHOU, "snsapi_base");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer).toString())
                .matches(backend.url() + "/c/suishoupai\\?from=menu&code=[0-9A-Za-z]{32}&state=s%201");
    }

    @Test
    void exchangesTheCodeForTheOpenid() {
        JsonNode answer = json(exchange(code(openAs(BAI, "snsapi_base"))));

        assertThat(answer.path("openid").asString()).isEqualTo(BAI);
        assertThat(answer.path("scope").asString()).isEqualTo("snsapi_base");
        assertThat(answer.path("expires_in").asInt()).isEqualTo(7200);
        assertThat(answer.has("is_snapshotuser")).isFalse();
    }

    @Test
    void refusesACodeThatWasUsed() {
        String code = code(openAs(ZHOU, "snsapi_base"));
        exchange(code);

        HttpResponse<String> again = exchange(code);

        assertThat(errcode(again)).isEqualTo(40163);
        assertThat(again.body()).contains("code been used, rid: ");
    }

    @Test
    void refusesACodeAfterFiveMinutes() {
        String code = code(openAs(ZHOU, "snsapi_base"));
        clock.pass(Duration.ofMinutes(5));

        assertThat(errcode(exchange(code))).isEqualTo(42003);
    }

    @Test
    void refusesACodeItNeverGave() {
        assertThat(errcode(exchange("guess"))).isEqualTo(40029);
        assertThat(errcode(exchange(""))).isEqualTo(41008);
    }

    @Test
    void checksTheSecretBeforeTheCodeIsSpent() {
        String code = code(openAs(ZHOU, "snsapi_base"));

        assertThat(errcode(get("/sns/oauth2/access_token?appid=wx0123456789abcdef&secret=x&code=" + code)))
                .isEqualTo(40125);
        assertThat(json(exchange(code)).path("openid").asString()).isEqualTo(ZHOU);
    }

    @Test
    void asksWhoIsThereIfNobodyWasChosen() {
        HttpResponse<String> answer = get(page("snsapi_base"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("用哪个微信打开？", "以快照页打开");
        assertThat(openAs("somebody-gone", "snsapi_base").body()).contains("用哪个微信打开？");
    }

    @Test
    void remembersThePersonWhoWasChosen() {
        HttpResponse<String> answer = get(page("snsapi_base") + "&as=" + PASSER);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("sandbox_follower=" + PASSER + ";"));
        assertThat(json(exchange(code(answer))).path("openid").asString()).isEqualTo(PASSER);
    }

    @Test
    void hidesThePersonOnASnapshotPage() {
        JsonNode answer = json(exchange(code(get(page("snsapi_userinfo") + "&snapshot=true"))));

        assertThat(answer.path("is_snapshotuser").asInt()).isEqualTo(1);
        assertThat(answer.path("openid").asString()).matches("oVIRTUAL\\w{20}");
    }

    @Test
    void hidesEverybodyWhileTheFaultIsOn() {
        switchOn("snapshot-user");

        JsonNode answer = json(exchange(code(openAs(ZHOU, "snsapi_base"))));

        assertThat(answer.path("is_snapshotuser").asInt()).isEqualTo(1);
        assertThat(answer.path("openid").asString()).startsWith("oVIRTUAL");
    }

    @Test
    void goesBackToNoOtherServer() {
        String foreign = page("snsapi_base").replace(encode(backend.url().toString()), encode("http://127.0.0.1:1"));
        String similar =
                page("snsapi_base").replace(encode(backend.url().toString()), encode(backend.url() + "@evil.example"));

        assertThat(get(foreign + "&as=" + ZHOU).body()).contains("10003", "redirect_uri域名与后台配置不一致");
        assertThat(get(similar + "&as=" + ZHOU).body()).contains("10003");
        assertThat(get("/connect/oauth2/authorize?appid=wx0123456789abcdef").body())
                .contains("10003");
    }

    @Test
    void knowsOnlyItsOwnAppid() {
        assertThat(get(page("snsapi_base").replace("wx0123456789abcdef", "wxother"))
                        .body())
                .contains("10001");
    }

    @Test
    void tellsTheNameOnlyWithTheWiderScope() {
        JsonNode wide = json(exchange(code(openAs(ZHOU, "snsapi_userinfo"))));
        JsonNode narrow = json(exchange(code(openAs(ZHOU, "snsapi_base"))));
        String path = "/sns/userinfo?lang=zh_CN&openid=" + ZHOU + "&access_token=";

        assertThat(json(get(path + wide.path("access_token").asString()))
                        .path("nickname")
                        .asString())
                .isEqualTo("周启明");
        assertThat(errcode(get(path + narrow.path("access_token").asString()))).isEqualTo(48001);
        assertThat(errcode(get(path + "guess"))).isEqualTo(40001);
    }
}
