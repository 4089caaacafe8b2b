package cn.suishoupai.sandbox.delivery;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.open;
import static cn.suishoupai.sandbox.ServerVoice.replyText;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "sandbox.mode=compatible")
class CompatibleModeTests extends SandboxHttpTest {

    @Test
    void saysEverythingTwiceAndTakesAnEncryptedReply() {
        backend.answer(callback -> replyText(callback, "你好"));

        JsonNode delivery = act(BAI, "text", "{\"content\":\"随手拍\"}");

        assertThat(field(backend.received().get(0).body(), "Content")).isEqualTo("随手拍");
        assertThat(field(open(backend.received().get(0)), "Content")).isEqualTo("随手拍");
        assertThat(delivery.at("/reply/text").asString()).isEqualTo("你好");
    }
}
