package cn.suishoupai.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CustomMessageApiTests extends SandboxHttpTest {

    private int send(String openid, String message) {
        return errcode(post(
                "/cgi-bin/message/custom/send?access_token=" + token(), "{\"touser\":\"" + openid + "\"," + message));
    }

    private int sendText(String openid, String text) {
        return send(openid, "\"msgtype\":\"text\",\"text\":{\"content\":\"" + text + "\"}}");
    }

    @Test
    void appearsInTheChatOfAFollowerWhoWrote() {
        act(ZHOU, "text", "{\"content\":\"0327\"}");

        assertThat(sendText(ZHOU, "审核通过")).isZero();

        JsonNode last = chat(ZHOU).get(1);
        assertThat(last.path("from").asString()).isEqualTo("account");
        assertThat(last.path("content")).isEqualTo(json("{\"type\":\"text\",\"text\":\"审核通过\"}"));
        assertThat(chat(BAI)).isEmpty();
    }

    @Test
    void appearsAsACard() {
        act(ZHOU, "text", "{\"content\":\"0327\"}");

        int errcode = send(
                ZHOU,
                "\"msgtype\":\"news\",\"news\":{\"articles\":[{\"title\":\"收到\",\"description\":\"补上标题\","
                        + "\"url\":\"http://u/\",\"picurl\":\"http://p/\"}]}}");

        assertThat(errcode).isZero();
        assertThat(chat(ZHOU).get(1).path("content"))
                .isEqualTo(json("{\"type\":\"news\",\"articles\":[{\"title\":\"收到\",\"description\":\"补上标题\","
                        + "\"picUrl\":\"http://p/\",\"url\":\"http://u/\"}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"msgtype\":\"text\"}",
                "\"msgtype\":\"song\"}",
                "\"msgtype\":\"news\",\"news\":{\"articles\":[]}}",
                "\"msgtype\":\"news\",\"news\":{\"articles\":[{},{}]}}"
            })
    void refusesAMessageThatSaysNothing(String message) {
        act(ZHOU, "text", "{\"content\":\"0327\"}");

        assertThat(send(ZHOU, message)).isEqualTo(40008);
    }

    @Test
    void refusesToWriteToSomebodyWhoNeverWrote() {
        assertThat(sendText(ZHOU, "在吗")).isEqualTo(45015);
        assertThat(chat(ZHOU)).isEmpty();
    }

    @Test
    void refusesASixthMessage() {
        act(ZHOU, "text", "{\"content\":\"0327\"}");
        for (int i = 0; i < 5; i++) {
            assertThat(sendText(ZHOU, "第 " + i)).isZero();
        }

        assertThat(sendText(ZHOU, "第 6")).isEqualTo(45047);
    }

    @Test
    void refusesAMessageMoreThanAMinuteAfterAMenuClick() {
        act(ZHOU, "click", "{\"key\":\"MINE\"}");
        assertThat(sendText(ZHOU, "立刻")).isZero();

        clock.pass(Duration.ofMinutes(1));

        assertThat(sendText(ZHOU, "太晚")).isEqualTo(45015);
    }

    @Test
    void refusesToWriteToSomebodyWhoLeft() {
        act(ZHOU, "text", "{\"content\":\"0327\"}");
        act(ZHOU, "unsubscribe", "");

        assertThat(sendText(ZHOU, "别走")).isEqualTo(45015);
        assertThat(sendText("nobody", "谁")).isEqualTo(40003);
    }
}
