package cn.suishoupai.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import org.junit.jupiter.api.Test;

/** What makes two deliveries the same message. */
class InboundMessageTests {

    @Test
    void isKnownByThePlatformsMessageId() {
        InboundMessage message = of(PlatformSide.textMessage("oA", "0327", "24681357900000001"));

        assertThat(message)
                .isEqualTo(
                        new InboundMessage("m:24681357900000001", "oA", "gh_sandbox00001", "text", "0327", null, null));
    }

    @Test
    void isKnownByWhoWhenAndWhatWhereAnEventHasNoId() {
        String tap = of(PlatformSide.event("oA", "CLICK", "SUISHOUPAI")).key();

        assertThat(of(PlatformSide.event("oA", "CLICK", "SUISHOUPAI")).key()).isEqualTo(tap);
        assertThat(of(PlatformSide.event("oB", "CLICK", "SUISHOUPAI")).key()).isNotEqualTo(tap);
        assertThat(of(PlatformSide.event("oA", "VIEW", "SUISHOUPAI")).key()).isNotEqualTo(tap);
        assertThat(of(PlatformSide.event("oA", "CLICK", "OTHER")).key()).isNotEqualTo(tap);
        assertThat(of(PlatformSide.event("oA", "CLICK", "SUISHOUPAI").replace("1767225600", "1767225601"))
                        .key())
                .isNotEqualTo(tap);
    }

    @Test
    void namesAnEventAndAMessageTypeAlikeInLowerCase() {
        assertThat(of(PlatformSide.event("oA", "CLICK", "K")).is("click")).isTrue();
        assertThat(of(PlatformSide.message("oA", "image", "<MediaId>m1</MediaId><MsgId>1</MsgId>"))
                        .mediaId())
                .isEqualTo("m1");
    }

    @Test
    void hasASenderAReceiverAndAType() {
        String whole = PlatformSide.textMessage("oA", "x", "1");

        for (String part : new String[] {"ToUserName", "FromUserName", "MsgType"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(whole.replaceAll("<" + part + ">.*</" + part + ">", "")));
        }
    }

    private static InboundMessage of(String xml) {
        return InboundMessage.of(WxMpXmlMessage.fromXml(xml));
    }
}
