package cn.suishoupai.sandbox.delivery;

import static cn.suishoupai.sandbox.ServerVoice.seal;
import static cn.suishoupai.sandbox.ServerVoice.text;
import static cn.suishoupai.sandbox.ServerVoice.xml;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxProperties.Mode;
import cn.suishoupai.sandbox.Settings;
import cn.suishoupai.sandbox.TickingClock;
import cn.suishoupai.sandbox.chat.Article;
import cn.suishoupai.sandbox.chat.Content;
import cn.suishoupai.sandbox.media.Media;
import cn.suishoupai.sandbox.media.MediaStore;
import cn.suishoupai.sandbox.media.MediaStores;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTests {

    private final MediaStore media = MediaStores.at(new TickingClock());

    private Outcome read(Mode mode, String body) {
        return new ReplyReader(Settings.of(mode), media).read(new Attempt(200, 1, body, null), "oX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "success"})
    void takesSuccessAndNothingForNoReply(String body) {
        assertThat(read(Mode.SAFE, body)).isEqualTo(new Outcome(body, null, null));
    }

    @Test
    void opensAnEncryptedText() {
        String plain = xml("oX", text("你好\n<a href=\"http://a/\">看</a>"));

        assertThat(read(Mode.SAFE, seal(plain)))
                .isEqualTo(new Outcome(plain, new Content.Text("你好\n<a href=\"http://a/\">看</a>"), null));
    }

    @Test
    void readsAPlainTextWhereThatIsAllowed() {
        String plain = xml("oX", text("你好"));

        assertThat(read(Mode.PLAIN, plain).content()).isEqualTo(new Content.Text("你好"));
        assertThat(read(Mode.COMPATIBLE, plain).content()).isEqualTo(new Content.Text("你好"));
        assertThat(read(Mode.COMPATIBLE, seal(plain)).content()).isEqualTo(new Content.Text("你好"));
    }

    @Test
    void refusesTheWrongFormForTheMode() {
        String plain = xml("oX", text("你好"));

        assertThat(read(Mode.SAFE, plain).problem()).isEqualTo("安全模式下，回答必须加密");
        assertThat(read(Mode.PLAIN, seal(plain)).problem()).isEqualTo("明文模式下，回答不能加密");
    }

    @Test
    void readsCards() {
        String cards = "<MsgType><![CDATA[news]]></MsgType><ArticleCount>1</ArticleCount><Articles><item>"
                + "<Title><![CDATA[收到]]></Title><Description><![CDATA[补上标题]]></Description>"
                + "<PicUrl><![CDATA[http://p/]]></PicUrl><Url><![CDATA[http://u/?a=1&b=2]]></Url></item></Articles>";

        assertThat(read(Mode.SAFE, seal(xml("oX", cards))).content())
                .isEqualTo(new Content.News(List.of(new Article("收到", "补上标题", "http://p/", "http://u/?a=1&b=2"))));
    }

    @Test
    void readsAPictureOfTheAccount() {
        Media picture = media.put("image", new byte[] {1});
        String image = "<MsgType><![CDATA[image]]></MsgType><Image><MediaId><![CDATA[%s]]></MediaId></Image>";

        assertThat(read(Mode.SAFE, seal(xml("oX", image.formatted(picture.id()))))
                        .content())
                .isEqualTo(new Content.Image(picture.id(), picture.path()));
        assertThat(read(Mode.SAFE, seal(xml("oX", image.formatted("gone")))).problem())
                .contains("没有这个 MediaId");
    }

    @Test
    void refusesAForgedSignature() {
        String forged = seal(xml("oX", text("你好"))).replace("<Nonce><![CDATA[42]]>", "<Nonce><![CDATA[43]]>");

        assertThat(read(Mode.SAFE, forged).problem()).startsWith("MsgSignature 不对");
    }

    @Test
    void refusesAReplyToSomebodyElse() {
        assertThat(read(Mode.SAFE, seal(xml("oY", text("你好")))).problem()).contains("ToUserName 应是 oX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "{\"errcode\":0}",
                "<xml>",
                "<xml></xml>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml>&e;</xml>"
            })
    void refusesWhatIsNoReply(String body) {
        Outcome outcome = read(Mode.PLAIN, body);

        assertThat(outcome.problem()).isNotNull();
        assertThat(outcome.content()).isNull();
        assertThat(outcome.plain()).isEqualTo(body);
    }

    @Test
    void refusesACountThatDoesNotFitTheCards() {
        String cards = "<MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles><item></item></Articles>";

        assertThat(read(Mode.PLAIN, xml("oX", cards)).problem()).contains("ArticleCount");
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        ReplyReader reader = new ReplyReader(Settings.of(Mode.SAFE), media);

        assertThat(reader.read(new Attempt(0, 1, "", "连不上"), "oX").problem()).isEqualTo("连不上");
        assertThat(reader.read(new Attempt(403, 1, "no", null), "oX").problem()).isEqualTo("回答了 HTTP 403");
    }
}
