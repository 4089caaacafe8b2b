package cn.suishoupai.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.suishoupai.sandbox.Backend.Answer;
import cn.suishoupai.sandbox.Backend.Received;
import cn.suishoupai.sandbox.SandboxHttpTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeskTests extends SandboxHttpTest {

    private static final String NOW = "{\"now\":\"2026-08-27T08:20:00+08:00\",\"stages\":[]}";

    private JsonNode log() {
        return json(get("/sandbox/api/log"));
    }

    @Test
    void passesTheClockOfTheServerThrough() {
        backend.answer(request -> Answer.ok(NOW));

        assertThat(get("/sandbox/api/clock").body()).isEqualTo(NOW);
        assertThat(put("/sandbox/api/clock", "{\"advance\":\"PT1H\"}").body()).isEqualTo(NOW);

        assertThat(backend.received())
                .extracting(Received::method, Received::path, Received::body)
                .containsExactly(
                        tuple("GET", "/api/v1/demo/clock", ""),
                        tuple("PUT", "/api/v1/demo/clock", "{\"advance\":\"PT1H\"}"));
    }

    @Test
    void saysThatTheServerHasNoDemoClock() {
        backend.answer(request -> new Answer(404, ""));

        HttpResponse<String> answer = get("/sandbox/api/clock");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("error").asString()).isEqualTo("no-demo-clock");
        assertThat(json(answer).path("message").asString()).startsWith("系统没有演示时钟");
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        backend.answer(request -> Answer.none());

        HttpResponse<String> answer = get("/sandbox/api/clock");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(json(answer).path("error").asString()).isEqualTo("server-unreachable");
    }

    @Test
    void knowsWhetherTheServerIsThere() {
        assertThat(json(get("/sandbox/api/health")))
                .isEqualTo(
                        json("{\"status\":\"UP\",\"server\":{\"url\":\"" + backend.url() + "\",\"reachable\":true}}"));
    }

    @Test
    void introducesTheAccountWithoutItsSecrets() {
        HttpResponse<String> answer = get("/sandbox/api/account");

        assertThat(json(answer).path("name").asString()).isEqualTo("众爱辽宁随手拍");
        assertThat(json(answer).path("consoleUrl").asString()).isEqualTo(backend.url() + "/console");
        assertThat(answer.body()).doesNotContain("sandboxSecret", "sandboxToken", "abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void recordsDeliveriesAndCallsInOrder() {
        act(ZHOU, "text", "{\"content\":\"0327\"}");
        get("/cgi-bin/user/info?openid=" + ZHOU + "&access_token=" + token());

        assertThat(log())
                .extracting(entry -> entry.path("direction").asString() + " "
                        + entry.path("what").asString().replaceFirst("…\\d+", "…"))
                .containsExactly("delivery 文字「0327」 MsgId …", "call token", "call user/info");
        assertThat(log().get(0).path("request").asString()).contains("<Content><![CDATA[0327]]></Content>");
        assertThat(log().get(2).path("openid").asString()).isEqualTo(ZHOU);
        assertThat(log().get(2).path("bad").asBoolean()).isFalse();
    }

    @Test
    void numbersTheAttemptsAndMarksThemBad() {
        backend.answer(request -> new Answer(500, ""));
        act(ZHOU, "text", "{\"content\":\"0327\"}");

        assertThat(log())
                .extracting(entry -> entry.path("note").asString(""))
                .containsExactly("", "第 2 次", "第 3 次", "第 4 次");
        assertThat(log()).allMatch(entry -> entry.path("bad").asBoolean());
    }

    @Test
    void marksARefusedCallBad() {
        get("/cgi-bin/menu/get");

        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.path("code").asInt()).isEqualTo(41001);
            assertThat(entry.path("bad").asBoolean()).isTrue();
        });
    }

    @Test
    void neverRecordsASecret() {
        String token = token();
        get("/cgi-bin/getcallbackip?access_token=" + token);
        post(
                "/cgi-bin/stable_token",
                "{\"grant_type\":\"client_credential\",\"appid\":\"wx0123456789abcdef\","
                        + "\"secret\":\"sandboxSecret0123456789abcdef0123\"}");

        assertThat(get("/sandbox/api/log").body())
                .doesNotContain(token, "sandboxSecret")
                .contains("***");
    }

    @Test
    void clearsTheRecordAndGoesOnCounting() {
        get("/cgi-bin/menu/get");
        long last = log().get(0).path("id").asLong();
        send(HttpRequest.newBuilder(address("/sandbox/api/log")).DELETE());
        get("/cgi-bin/menu/get");

        assertThat(json(get("/sandbox/api/log?since=" + last))).hasSize(1);
    }

    @Test
    void deliversByHandWhatNoPlatformWouldSend() {
        backend.answer(request -> new Answer(403, "wrong signature"));

        JsonNode delivery =
                json(post("/sandbox/api/deliveries/raw", "{\"query\":\"signature=bad\",\"body\":\"<xml/>\"}"));

        assertThat(backend.received())
                .containsExactly(new Received("POST", "/wechat/callback", "signature=bad", "<xml/>"));
        assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(403);
        assertThat(delivery.at("/attempts/0/body").asString()).isEqualTo("wrong signature");
    }

    @Test
    void goesBackToTheStart() {
        act(ZHOU, "text", "{\"content\":\"0327\"}");
        post("/sandbox/api/followers", "{\"name\":\"李工\"}");
        switchOn("slow");

        assertThat(post("/sandbox/api/reset", "").statusCode()).isEqualTo(204);

        assertThat(chat(ZHOU)).isEmpty();
        assertThat(json(get("/sandbox/api/followers"))).hasSize(5);
        assertThat(log()).isEmpty();
        assertThat(get("/sandbox/api/faults").body()).doesNotContain("\"on\":true");
    }

    @Test
    void keepsTheTokenOfTheServerThroughAReset() {
        String token = token();
        post("/sandbox/api/reset", "");

        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + token))).isZero();
    }

    @Test
    void answersAnUnknownPathInPlainTerms() {
        assertThat(get("/sandbox/api/nothing").statusCode()).isEqualTo(404);
        assertThat(put("/sandbox/api/reset", "").statusCode()).isEqualTo(405);
    }
}
