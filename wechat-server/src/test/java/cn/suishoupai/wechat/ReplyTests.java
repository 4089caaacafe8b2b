package cn.suishoupai.wechat;

import static cn.suishoupai.wechat.PlatformSide.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Replies as the platform's page 被动回复用户消息 wants them. */
class ReplyTests {

    private final InboundMessage message = new InboundMessage("m:1", "oSender", "gh_account", "text", "1", null, null);

    @Test
    void goesBackFromTheAccountToTheSender() {
        Document reply = PlatformSide.xml(new Reply.Text("收到").toXml(message));

        assertThat(text(reply, "ToUserName")).isEqualTo("oSender");
        assertThat(text(reply, "FromUserName")).isEqualTo("gh_account");
        assertThat(text(reply, "CreateTime")).matches("\\d{10}");
    }

    @Test
    void writesATextWithItsLinesAndLinks() {
        Document reply = PlatformSide.xml(new Reply.Text("第一行\n<a href=\"/my\">我的 & 你的</a>").toXml(message));

        assertThat(text(reply, "MsgType")).isEqualTo("text");
        assertThat(text(reply, "Content")).isEqualTo("第一行\n<a href=\"/my\">我的 & 你的</a>");
    }

    @Test
    void writesACardWithOneArticle() {
        Reply card = new Reply.Card("标题 𠮷", "说明", "http://h/p.jpg", "http://h/c?a=1&b=2");

        Document reply = PlatformSide.xml(card.toXml(message));

        assertThat(text(reply, "MsgType")).isEqualTo("news");
        assertThat(text(reply, "ArticleCount")).isEqualTo("1");
        assertThat(reply.getElementsByTagName("item").getLength()).isEqualTo(1);
        assertThat(text(reply, "Title")).isEqualTo("标题 𠮷");
        assertThat(text(reply, "Description")).isEqualTo("说明");
        assertThat(text(reply, "PicUrl")).isEqualTo("http://h/p.jpg");
        assertThat(text(reply, "Url")).isEqualTo("http://h/c?a=1&b=2");
    }

    @Test
    void letsNoTextEndTheCdataThatItStandsIn() {
        Reply card = new Reply.Card("a]]>b", "c]]><ToUserName>oVictim</ToUserName>", "p]]>", "u]]>");

        Document reply = PlatformSide.xml(card.toXml(message));

        assertThat(text(reply, "Title")).isEqualTo("a]] >b");
        assertThat(text(reply, "Description")).isEqualTo("c]] ><ToUserName>oVictim</ToUserName>");
        assertThat(reply.getElementsByTagName("ToUserName").getLength()).isEqualTo(1);
        assertThat(text(PlatformSide.xml(new Reply.Text("]]>]]>").toXml(message)), "Content"))
                .isEqualTo("]] >]] >");
    }
}
