package cn.suishoupai.sandbox.delivery;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.text;
import static cn.suishoupai.sandbox.ServerVoice.xml;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.Backend.Answer;
import cn.suishoupai.sandbox.SandboxHttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "sandbox.mode=plain")
class PlainModeTests extends SandboxHttpTest {

    @Test
    void speaksPlainlyBothWays() {
        backend.answer(callback -> Answer.ok(xml(field(callback.body(), "FromUserName"), text("你好"))));

        JsonNode delivery = act(BAI, "text", "{\"content\":\"随手拍\"}");

        assertThat(field(backend.received().get(0).body(), "Content")).isEqualTo("随手拍");
        assertThat(backend.received().get(0).query()).doesNotContain("encrypt_type");
        assertThat(delivery.at("/reply/text").asString()).isEqualTo("你好");
    }
}
