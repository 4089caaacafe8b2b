package cn.suishoupai.sandbox.delivery;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxProperties.Mode;
import cn.suishoupai.sandbox.Settings;
import cn.suishoupai.sandbox.TickingClock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Messages messages = new Messages(Settings.of(Mode.SAFE), new TickingClock());

    @Test
    void writesATextAsThePlatformDoes() {
        String xml = messages.text("oX", "0327").xml();

        assertThat(xml)
                .startsWith("<xml><ToUserName><![CDATA[gh_sandbox00001]]></ToUserName>"
                        + "<FromUserName><![CDATA[oX]]></FromUserName><CreateTime>1787790000</CreateTime>"
                        + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[0327]]></Content><MsgId>");
        assertThat(field(xml, "MsgId")).matches("\\d{17}");
    }

    @Test
    void neverGivesTwoMessagesTheSameId() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(field(messages.text("oX", "0327").xml(), "MsgId"));
        }

        assertThat(ids).hasSize(1_000);
    }

    @Test
    void keepsAnEndOfCdataInsideTheText() {
        assertThat(Xml.parse(messages.text("oX", "a]]>b").xml()).text("Content"))
                .isEqualTo("a]]>b");
    }

    @Test
    void givesEventsNoMessageId() {
        assertThat(messages.click("oX", "HOW").xml())
                .contains("<MsgType><![CDATA[event]]></MsgType>", "<Event><![CDATA[CLICK]]></Event>", "[HOW]")
                .doesNotContain("MsgId");
    }

    @Test
    void awaitsNoReplyToAViewOrAnUnfollow() {
        assertThat(messages.click("oX", "HOW").awaitsReply()).isTrue();
        assertThat(messages.view("oX", "http://127.0.0.1/").awaitsReply()).isFalse();
        assertThat(messages.unsubscribe("oX").awaitsReply()).isFalse();
    }
}
