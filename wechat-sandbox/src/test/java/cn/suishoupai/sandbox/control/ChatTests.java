package cn.suishoupai.sandbox.control;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.open;
import static cn.suishoupai.sandbox.ServerVoice.replyText;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.Backend.Answer;
import cn.suishoupai.sandbox.SandboxHttpTest;
import cn.suishoupai.sandbox.delivery.Deliveries;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChatTests extends SandboxHttpTest {

    private static final String HELLO = "{\"content\":\"0327\"}";

    @Test
    void showsTheReplyInTheChat() {
        backend.answer(callback -> replyText(callback, "编号 0327\n请投票"));

        JsonNode delivery = act(ZHOU, "text", HELLO);

        assertThat(delivery.path("reply")).isEqualTo(json("{\"type\":\"text\",\"text\":\"编号 0327\\n请投票\"}"));
        assertThat(delivery.path("attempts")).hasSize(1);
        assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(200);
        assertThat(chat(ZHOU))
                .extracting(message -> message.path("from").asString())
                .containsExactly("follower", "account");
        assertThat(chat(ZHOU).get(1).path("content")).isEqualTo(delivery.path("reply"));
    }

    @Test
    void showsNothingWhenTheServerHasNothingToSay() {
        JsonNode delivery = act(ZHOU, "text", HELLO);

        assertThat(delivery.path("reply").isNull()).isTrue();
        assertThat(delivery.path("problem").isNull()).isTrue();
        assertThat(chat(ZHOU)).hasSize(1);
    }

    @Test
    void showsTheErrorTextWhenTheServerBreaksDown() {
        backend.answer(callback -> Answer.none());

        JsonNode delivery = act(ZHOU, "text", HELLO);

        assertThat(delivery.path("attempts")).hasSize(4);
        assertThat(backend.received())
                .hasSize(4)
                .containsOnly(backend.received().get(0));
        assertThat(chat(ZHOU).get(1).path("content"))
                .isEqualTo(json("{\"type\":\"error\",\"text\":\"" + Deliveries.SERVICE_FAILED + "\"}"));
    }

    @Test
    void showsTheErrorTextForAnAnswerThatIsNoReply() {
        backend.answer(callback -> Answer.ok("{\"ok\":true}"));

        JsonNode delivery = act(ZHOU, "click", "{\"key\":\"MINE\"}");

        assertThat(delivery.path("attempts")).hasSize(1);
        assertThat(delivery.path("problem").asString()).startsWith("回答不是 XML");
        assertThat(chat(ZHOU).get(0).at("/content/type").asString()).isEqualTo("error");
    }

    @Test
    void keepsSilentAboutAViewThatFailed() {
        backend.answer(callback -> new Answer(500, ""));

        act(ZHOU, "view", "{\"url\":\"http://127.0.0.1/\"}");

        assertThat(field(open(backend.received().get(0)), "Event")).isEqualTo("VIEW");
        assertThat(chat(ZHOU)).isEmpty();
    }

    @Test
    void readsOnlyWhatIsNew() {
        act(ZHOU, "text", HELLO);
        long first = chat(ZHOU).get(0).path("id").asLong();
        act(ZHOU, "text", "{\"content\":\"第二条\"}");

        JsonNode news = json(get("/sandbox/api/followers/" + ZHOU + "/messages?since=" + first));

        assertThat(news)
                .singleElement()
                .satisfies(message ->
                        assertThat(message.at("/content/text").asString()).isEqualTo("第二条"));
    }

    @Test
    void sendsASamplePicture() {
        assertThat(json(get("/sandbox/api/samples")))
                .isEqualTo(json("[{\"name\":\"welder.jpg\",\"url\":\"/sandbox/samples/welder.jpg\"}]"));

        act(ZHOU, "image?sample=welder.jpg", "");

        assertThat(field(open(backend.received().get(0)), "MsgType")).isEqualTo("image");
        assertThat(get("/sandbox/samples/welder.jpg").headers().firstValue("content-type"))
                .contains("image/jpeg");
        assertThat(get("/sandbox/samples/..%2Fwelder.jpg").statusCode()).isBetween(400, 404);
        assertThat(act(ZHOU, "image?sample=nothing.jpg", "").path("error").asString())
                .isEqualTo("not-found");
    }

    @Test
    void refusesMessagesFromSomebodyWhoDoesNotFollow() {
        HttpResponse<String> answer = post("/sandbox/api/followers/" + PASSER + "/text", HELLO);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("message").asString()).isEqualTo("路人还没有关注，发不了消息。先点“关注”。");
        assertThat(backend.received()).isEmpty();
    }

    @Test
    void refusesAnEmptyMessageAndAnEmptyFile() {
        assertThat(act(ZHOU, "text", "{\"content\":\" \"}").path("error").asString())
                .isEqualTo("bad-request");
        assertThat(act(ZHOU, "text", "no json").path("error").asString()).isEqualTo("bad-request");
        assertThat(upload("/sandbox/api/followers/" + ZHOU + "/image", "file", new byte[0])
                        .statusCode())
                .isEqualTo(400);
        assertThat(upload("/sandbox/api/followers/" + ZHOU + "/video", "other", "x".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(chat(ZHOU)).isEmpty();
    }

    @Test
    void greetsAFollowerOnceOnTheFirstOpening() {
        backend.answer(callback -> replyText(callback, "欢迎"));

        assertThat(act(ZHOU, "open", "").path("greeted").asBoolean()).isTrue();
        assertThat(act(ZHOU, "open", "").path("greeted").asBoolean()).isFalse();

        assertThat(backend.received()).hasSize(1);
        assertThat(field(open(backend.received().get(0)), "Event")).isEqualTo("subscribe");
        assertThat(chat(ZHOU)).hasSize(1);
    }

    @Test
    void greetsLaterWhenTheServerWasNotThere() {
        backend.answer(callback -> new Answer(503, ""));
        assertThat(act(ZHOU, "open", "").path("greeted").asBoolean()).isFalse();
        assertThat(chat(ZHOU)).isEmpty();

        backend.answer(callback -> replyText(callback, "欢迎"));

        assertThat(act(ZHOU, "open", "").path("greeted").asBoolean()).isTrue();
        assertThat(chat(ZHOU)).hasSize(1);
    }

    @Test
    void greetsNobodyWhoDoesNotFollow() {
        assertThat(act(PASSER, "open", "").path("greeted").asBoolean()).isFalse();
        assertThat(backend.received()).isEmpty();
    }
}
