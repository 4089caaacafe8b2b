package cn.suishoupai.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlatformApiTests extends SandboxHttpTest {

    private static final String MENU =
            "{\"button\":[{\"name\":\"随手拍\",\"sub_button\":[{\"type\":\"view\",\"name\":\"首页\","
                    + "\"url\":\"http://127.0.0.1/\"}]},{\"type\":\"click\",\"name\":\"我的\",\"key\":\"MINE\"}]}";

    private String stable(boolean force) {
        String body = "{\"grant_type\":\"client_credential\",\"appid\":\"wx0123456789abcdef\","
                + "\"secret\":\"sandboxSecret0123456789abcdef0123\",\"force_refresh\":" + force + "}";
        return json(post("/cgi-bin/stable_token", body)).path("access_token").asString();
    }

    @Test
    void refusesWithStatus200AndTheIdOfTheRequest() {
        HttpResponse<String> answer = get("/cgi-bin/menu/get");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body())
                .matches("\\{\"errcode\":41001,\"errmsg\":\"access_token missing rid: [0-9a-f]{8}-\\d{8}-\\d{8}\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "appid=wx0123456789abcdef&secret=wrong, 40125",
        "appid=wxother&secret=sandboxSecret0123456789abcdef0123, 40013",
        "secret=sandboxSecret0123456789abcdef0123, 41002",
        "appid=wx0123456789abcdef, 41004"
    })
    void refusesATokenToWrongCredentials(String credentials, int errcode) {
        assertThat(errcode(get("/cgi-bin/token?grant_type=client_credential&" + credentials)))
                .isEqualTo(errcode);
    }

    @Test
    void refusesAnUnknownGrantType() {
        assertThat(errcode(get("/cgi-bin/token?grant_type=password&" + CREDENTIALS)))
                .isEqualTo(40002);
    }

    @Test
    void givesTheSameStableTokenUntilARefreshIsForced() {
        String first = stable(false);

        assertThat(stable(false)).isEqualTo(first);
        String forced = stable(true);
        assertThat(forced).isNotEqualTo(first);
        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + first))).isEqualTo(40001);
        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + forced)))
                .isZero();
    }

    @Test
    void refusesAnExpiredToken() {
        String token = token();
        clock.pass(Duration.ofHours(2));

        assertThat(errcode(get("/cgi-bin/user/info?openid=" + ZHOU + "&access_token=" + token)))
                .isEqualTo(42001);
    }

    @Test
    void refusesTheWrongMethod() {
        assertThat(errcode(get("/cgi-bin/stable_token"))).isEqualTo(43002);
        assertThat(errcode(post("/cgi-bin/token", "{}"))).isEqualTo(43001);
    }

    @Test
    void saysOfACallThatItIsNotImitated() {
        HttpResponse<String> answer = get("/cgi-bin/draft/count?access_token=" + token());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("does not imitate /cgi-bin/draft/count");
        assertThat(post("/cgi-bin/draft/add?access_token=" + token(), "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsTheMenuAndForgetsIt() {
        String token = token();
        get("/cgi-bin/menu/delete?access_token=" + token);
        assertThat(errcode(get("/cgi-bin/menu/get?access_token=" + token))).isEqualTo(46003);

        assertThat(json(post("/cgi-bin/menu/create?access_token=" + token, MENU))
                        .path("errmsg")
                        .asString())
                .isEqualTo("ok");

        assertThat(get("/cgi-bin/menu/get?access_token=" + token).body()).isEqualTo("{\"menu\":" + MENU + "}");
        assertThat(get("/sandbox/api/menu").body()).isEqualTo(MENU);
        get("/cgi-bin/menu/delete?access_token=" + token);
        assertThat(get("/sandbox/api/menu").body()).isEqualTo("{\"button\":[]}");
    }

    @Test
    void refusesABadMenuAndKeepsTheOldOne() {
        String token = token();
        post("/cgi-bin/menu/create?access_token=" + token, MENU);

        assertThat(errcode(post("/cgi-bin/menu/create?access_token=" + token, "{\"button\":[]}")))
                .isEqualTo(40016);
        assertThat(errcode(post("/cgi-bin/menu/create?access_token=" + token, "not json")))
                .isEqualTo(47001);
        assertThat(get("/sandbox/api/menu").body()).isEqualTo(MENU);
    }

    @ParameterizedTest
    @CsvSource({"text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "application/json"})
    void readsJsonWhateverItIsCalled(String contentType) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(address("/cgi-bin/menu/create?access_token=" + token()))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(MENU)));

        assertThat(answer.body()).isEqualTo("{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    @Test
    void tellsSinceWhenSomebodyFollowsButNoName() {
        JsonNode info = json(get("/cgi-bin/user/info?openid=" + ZHOU + "&lang=zh_CN&access_token=" + token()));

        assertThat(info.path("subscribe").asInt()).isEqualTo(1);
        assertThat(info.path("subscribe_time").asLong()).isPositive();
        assertThat(info.has("nickname")).isFalse();
    }

    @Test
    void tellsNothingOfSomebodyWhoDoesNotFollow() {
        String token = token();

        assertThat(json(get("/cgi-bin/user/info?openid=" + PASSER + "&access_token=" + token)))
                .isEqualTo(json("{\"subscribe\":0,\"openid\":\"" + PASSER + "\"}"));
        assertThat(errcode(get("/cgi-bin/user/info?openid=nobody&access_token=" + token)))
                .isEqualTo(40003);
    }

    @Test
    void keepsTheTicketForTwoHours() {
        String path = "/cgi-bin/ticket/getticket?type=jsapi&access_token=";
        clock.pass(Duration.ofDays(1));
        String token = token();
        JsonNode first = json(get(path + token));
        clock.pass(Duration.ofHours(1));
        JsonNode second = json(get(path + token));

        assertThat(first.path("expires_in").asInt()).isEqualTo(7200);
        assertThat(second.path("ticket")).isEqualTo(first.path("ticket"));
        assertThat(second.path("expires_in").asInt()).isEqualTo(3600);
    }
}
