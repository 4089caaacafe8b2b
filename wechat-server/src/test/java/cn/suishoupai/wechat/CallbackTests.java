package cn.suishoupai.wechat;

import static cn.suishoupai.wechat.PlatformSide.NONCE;
import static cn.suishoupai.wechat.PlatformSide.TIMESTAMP;
import static cn.suishoupai.wechat.PlatformSide.addressOf;
import static cn.suishoupai.wechat.PlatformSide.encrypted;
import static cn.suishoupai.wechat.PlatformSide.envelope;
import static cn.suishoupai.wechat.PlatformSide.event;
import static cn.suishoupai.wechat.PlatformSide.message;
import static cn.suishoupai.wechat.PlatformSide.opened;
import static cn.suishoupai.wechat.PlatformSide.signature;
import static cn.suishoupai.wechat.PlatformSide.signed;
import static cn.suishoupai.wechat.PlatformSide.text;
import static cn.suishoupai.wechat.PlatformSide.textMessage;
import static cn.suishoupai.wechat.PlatformSide.xml;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.web.Answer;
import cn.suishoupai.web.AtOnce;
import cn.suishoupai.web.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The platform's deliveries over HTTP, in envelopes that the test seals by itself. */
class CallbackTests extends HttpTest {

    private static final String VECTOR = "Q3stYC6hdFzMh9T8HCvyDBzTOeT6LZAVRV+KJkF5K1iYD4Pzv6kZyHEfqj/MDnSl+WHD+fOX"
            + "+wx2kqwZlz6IT+B6xzN5lCzhv3v7UZ8Q+3uXtYWCSjD6Cc7EBnmf2LweGblR54l3YsIOjqLaJ5QqG0WLRCBoG94L4jibxO2/CWB4"
            + "qy4Wouvg9TNa5gHrI5Ikj96W5N45PdRtavOmFyNp7+bpj94CXaMfe5MknUloSepeIoJDErH5TYOeseIWqRVNgfPp+QcWABjtIW4z"
            + "mBeY8wAb+hr3moYPlpxZCMqSNPc2iDsVbsGw7aeGarBx6wxfnYxZecrBGHGKDH6QQobsDZx3VEgR9uJE2MQNtNhhGcREcxrH6DHk"
            + "HkSA9gFVDglzMXQQH8+pULX8Q++OwoJwccCL8iA73WYXB4N+LJ+K7oU=";

    private static final String HELP = "可以这样做：";

    private final String openid = "oCallback_" + UUID.randomUUID();
    private final String messageId = String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1);

    @BeforeEach
    @AfterEach
    void forgetTheVector() {
        database.update("DELETE FROM wechat_inbox WHERE message_key = 'm:24681357900000001'");
    }

    @Test
    void answersTheHandshakeWithTheEchoAlone() {
        Answer answer = anonymous().get(signed() + "&echostr=7189203847561029384");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("7189203847561029384");
    }

    @Test
    void refusesAHandshakeThatThePlatformDidNotSign() {
        Answer answer = anonymous().get(signed("0".repeat(40)) + "&echostr=7189203847561029384");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("7189203847561029384");
    }

    @Test
    void refusesAHandshakeWhoseSignedPartsAreEmpty() {
        String address = "/wechat/callback?signature=" + signature() + "&timestamp=&nonce=&echostr=1";

        assertThat(anonymous().get(address).status()).isEqualTo(403);
    }

    @Test
    void readsAndAnswersTheVectorThatAnIndependentImplementationMade() {
        String address = signed("69defeb1c1ea395b4df7164c0581426daa96f913")
                + "&encrypt_type=aes&msg_signature=4191d0765c5d335dfaba0b17a42e05bba91c3274";

        Answer answer = anonymous().post(address, envelope(VECTOR).getBytes(UTF_8), "Content-Type", "text/xml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        Document reply = xml(opened(answer.text()));
        assertThat(text(reply, "ToUserName")).isEqualTo("oSANDBOX0000000000000000001");
        assertThat(text(reply, "FromUserName")).isEqualTo("gh_sandbox00001");
        assertThat(text(reply, "MsgType")).isEqualTo("text");
        assertThat(text(reply, "Content")).startsWith(HELP);
        assertThat(rowOf("m:24681357900000001"))
                .containsEntry("openid", "oSANDBOX0000000000000000001")
                .containsEntry("kind", "text")
                .containsEntry("deliveries", 1)
                .containsEntry("outcome", "ANSWERED");
    }

    @Test
    void sealsTheVectorAsThatImplementationDid() {
        String plain = "<xml><ToUserName><![CDATA[gh_sandbox00001]]></ToUserName><FromUserName>"
                + "<![CDATA[oSANDBOX0000000000000000001]]></FromUserName><CreateTime>1767225600</CreateTime>"
                + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[随手拍 hello]]></Content>"
                + "<MsgId>24681357900000001</MsgId></xml>";

        assertThat(encrypted(plain)).isEqualTo(VECTOR);
        assertThat(signature(TIMESTAMP, NONCE, VECTOR)).isEqualTo("4191d0765c5d335dfaba0b17a42e05bba91c3274");
    }

    @Test
    void refusesADeliveryWhoseAddressIsNotSigned() {
        String sealed = encrypted(textMessage(openid, "你好", messageId));
        String address = addressOf(sealed).replace(signature(TIMESTAMP, NONCE), "0".repeat(40));

        assertThatItIsRefused(post(address, envelope(sealed)));
    }

    @Test
    void refusesADeliveryWhoseBodyIsNotSigned() {
        String sealed = encrypted(textMessage(openid, "你好", messageId));
        String other = encrypted(textMessage(openid, "别的话", messageId));

        assertThatItIsRefused(post(addressOf(other), envelope(sealed)));
    }

    @Test
    void refusesADeliveryWithoutASignatureOfTheBody() {
        String sealed = encrypted(textMessage(openid, "你好", messageId));

        assertThatItIsRefused(post(signed() + "&encrypt_type=aes", envelope(sealed)));
    }

    @Test
    void refusesAPlainBodyInSafeMode() {
        assertThatItIsRefused(post(signed(), textMessage(openid, "你好", messageId)));
    }

    @Test
    void refusesAMessageThatIsMeantForAnotherAccount() {
        String sealed = encrypted(textMessage(openid, "你好", messageId), "wxffffffffffffffff");

        assertThatItIsRefused(post(addressOf(sealed), envelope(sealed)));
    }

    @Test
    void refusesADocumentTypeInsideTheSealedMessage() {
        String attack = "<!DOCTYPE xml [<!ENTITY leak SYSTEM \"file:///etc/passwd\">]>"
                + textMessage(openid, "x", messageId).replace("<![CDATA[x]]>", "&leak;");
        String sealed = encrypted(attack);

        assertThatItIsRefused(post(addressOf(sealed), envelope(sealed)));
    }

    @Test
    void refusesADocumentTypeInTheEnvelope() {
        String sealed = encrypted(textMessage(openid, "你好", messageId));
        String body = "<!DOCTYPE xml [<!ENTITY leak SYSTEM \"file:///etc/passwd\">]>" + envelope(sealed);

        assertThatItIsRefused(post(addressOf(sealed), body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "not xml",
                "<xml>",
                "<xml></xml>",
                "{\"json\": true}",
                "<xml><Encrypt>!!!not base64!!!</Encrypt></xml>",
                "<xml><Encrypt></Encrypt></xml>",
                "<xml><Encrypt>AAAA</Encrypt></xml>"
            })
    void refusesABodyThatIsNoMessage(String body) {
        String ciphertext = body.replaceAll(".*<Encrypt>(.*)</Encrypt>.*", "$1");

        assertThatItIsRefused(post(addressOf(PlatformSide.encoded(ciphertext)), body));
        assertThatItIsRefused(
                post(signed() + "&encrypt_type=aes&msg_signature=" + signature(TIMESTAMP, NONCE, ciphertext), body));
    }

    @Test
    void refusesAnEmptyBodyAsAFaultOfTheSender() {
        Answer answer = anonymous().post(addressOf(""), new byte[0], "Content-Type", "text/xml");

        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    void doesNotReadABodyWithoutEnd() {
        Answer answer = anonymous().post(addressOf("x"), new byte[5 << 20], "Content-Type", "text/xml");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void refusesAMessageWithoutASender() {
        String anonymous = textMessage(openid, "你好", messageId).replaceAll("<FromUserName>.*</FromUserName>", "");
        String sealed = encrypted(anonymous);

        assertThatItIsRefused(post(addressOf(sealed), envelope(sealed)));
    }

    @Test
    void hasNothingToSayToAKindOfMessageThatItDoesNotKnow() {
        Answer answer = deliver(message(openid, "hologram", "<MsgId>" + messageId + "</MsgId>"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
        assertThat(rowOf("m:" + messageId)).containsEntry("kind", "hologram").containsEntry("outcome", "ANSWERED");
    }

    @Test
    void givesARetryTheVeryReplyOfTheFirstDelivery() {
        String message = textMessage(openid, "你好", messageId);

        String first = opened(deliver(message).text());
        clock.setTo("2026-08-27T08:21");
        String second = opened(deliver(message).text());

        assertThat(second).isEqualTo(first);
        assertThat(rowsOf(openid))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("deliveries", 2).containsEntry("reply", first));
    }

    @Test
    void handlesAMessageOnceThatIsDeliveredEightTimesAtTheSameInstant() throws Exception {
        String message = textMessage(openid, "你好", messageId);

        List<Answer> answers = AtOnce.people(8, i -> deliver(message));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(answer -> opened(answer.text())).distinct())
                .hasSize(1);
        assertThat(rowsOf(openid))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("deliveries", 8).containsEntry("outcome", "ANSWERED"));
    }

    @Test
    void handlesTwoEventsOfTheSameSecondThatDifferInTheirKey() {
        Document card = xml(opened(deliver(event(openid, "CLICK", "SUISHOUPAI")).text()));
        Answer other = deliver(event(openid, "CLICK", "NO_SUCH_BUTTON"));

        assertThat(text(card, "Title")).isEqualTo("拍一张，投稿");
        assertThat(other.text()).isEmpty();
        assertThat(rowsOf(openid)).hasSize(2).allSatisfy(row -> assertThat(row).containsEntry("deliveries", 1));
    }

    @Test
    void handlesTwoEventsOfTheSameSecondWhoseKeysHaveTheSameHash() {
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());

        deliver(event(openid, "CLICK", "AaAa"));
        deliver(event(openid, "CLICK", "BBBB"));

        assertThat(rowsOf(openid)).hasSize(2);
    }

    @Test
    void handlesARepeatedEventOnce() {
        String follow = event(openid, "subscribe", "");

        String first = opened(deliver(follow).text());
        String second = opened(deliver(follow).text());

        assertThat(text(xml(first), "Content")).startsWith("你好，欢迎来到随手拍。");
        assertThat(second).isEqualTo(first);
        assertThat(rowsOf(openid))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("kind", "subscribe").containsEntry("deliveries", 2));
    }

    @Test
    void saysNothingToAFollowerWhoLeaves() {
        assertThat(deliver(event(openid, "unsubscribe", "")).text()).isEmpty();
        assertThat(rowsOf(openid))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("outcome", "ANSWERED").containsEntry("reply", ""));
    }

    @Test
    void keepsATitleFromEndingTheCdataOfTheReply() {
        int no = scene.published("夜]]><x>班");

        Document card = xml(opened(
                deliver(textMessage(openid, String.valueOf(no), messageId)).text()));

        assertThat(text(card, "Title")).isEqualTo("%04d 夜]] ><x>班".formatted(no));
    }

    private Answer deliver(String message) {
        String sealed = encrypted(message);
        return post(addressOf(sealed), envelope(sealed));
    }

    private Answer post(String address, String body) {
        return anonymous().post(address, body.getBytes(UTF_8), "Content-Type", "text/xml");
    }

    private void assertThatItIsRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).isEmpty();
        assertThat(rowsOf(openid)).isEmpty();
        assertThat(count("SELECT 1 FROM wechat_inbox WHERE message_key = ?", "m:" + messageId))
                .isZero();
    }

    private List<Map<String, Object>> rowsOf(String follower) {
        return database.queryForList("SELECT * FROM wechat_inbox WHERE openid = ?", follower);
    }

    private Map<String, Object> rowOf(String key) {
        return database.queryForMap("SELECT * FROM wechat_inbox WHERE message_key = ?", key);
    }
}
