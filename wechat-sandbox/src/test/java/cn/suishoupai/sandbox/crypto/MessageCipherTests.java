package cn.suishoupai.sandbox.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The vector was made by a script outside this project and checked with OpenSSL. */
class MessageCipherTests {

    static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    static final String APP_ID = "wx0123456789abcdef";

    private static final String PLAIN = "<xml><ToUserName><![CDATA[gh_sandbox00001]]></ToUserName>"
            + "<FromUserName><![CDATA[oSANDBOX0000000000000000001]]></FromUserName><CreateTime>1767225600</CreateTime>"
            + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[随手拍 hello]]></Content>"
            + "<MsgId>24681357900000001</MsgId></xml>";
    private static final String SEALED =
            "Q3stYC6hdFzMh9T8HCvyDBzTOeT6LZAVRV+KJkF5K1iYD4Pzv6kZyHEfqj/MDnSl+WHD+fOX+wx2kqwZlz6IT+B6xzN5lCzhv3v7UZ8Q"
                    + "+3uXtYWCSjD6Cc7EBnmf2LweGblR54l3YsIOjqLaJ5QqG0WLRCBoG94L4jibxO2/CWB4qy4Wouvg9TNa5gHrI5Ikj96W5N45PdRt"
                    + "avOmFyNp7+bpj94CXaMfe5MknUloSepeIoJDErH5TYOeseIWqRVNgfPp+QcWABjtIW4zmBeY8wAb+hr3moYPlpxZCMqSNPc2iDsV"
                    + "bsGw7aeGarBx6wxfnYxZecrBGHGKDH6QQobsDZx3VEgR9uJE2MQNtNhhGcREcxrH6DHkHkSA9gFVDglzMXQQH8+pULX8Q++OwoJw"
                    + "ccCL8iA73WYXB4N+LJ+K7oU=";

    private final MessageCipher cipher = new MessageCipher(APP_ID, KEY);

    @Test
    void sealsTheKnownMessageToTheKnownText() {
        assertThat(cipher.seal(PLAIN, "0123456789abcdef".getBytes(UTF_8))).isEqualTo(SEALED);
    }

    @Test
    void signsTheKnownTextWithTheKnownSignature() {
        assertThat(Signature.of("sandboxToken2026", "1767225600", "1320562132", SEALED))
                .isEqualTo("4191d0765c5d335dfaba0b17a42e05bba91c3274");
    }

    @Test
    void opensTheKnownText() {
        assertThat(cipher.open(SEALED)).isEqualTo(PLAIN);
    }

    @Test
    void opensWhatItSealedAtEveryLengthOfPadding() {
        for (int length = 0; length <= 64; length++) {
            String text = "拍".repeat(length / 3) + "x".repeat(length % 3);
            assertThat(cipher.open(cipher.seal(text))).isEqualTo(text);
        }
    }

    @Test
    void neverSealsTheSameTextTheSameWay() {
        assertThat(cipher.seal("hello")).isNotEqualTo(cipher.seal("hello"));
    }

    @Test
    void refusesATextForAnotherAccount() {
        String foreign = new MessageCipher("wxffffffffffffffff", KEY).seal("hello");

        assertThatExceptionOfType(BadEnvelopeException.class)
                .isThrownBy(() -> cipher.open(foreign))
                .withMessageContaining("another AppID");
    }

    @Test
    void refusesATextSealedWithAnotherKey() {
        String foreign = new MessageCipher(APP_ID, "G".repeat(42) + "A").seal("hello");

        assertThatExceptionOfType(BadEnvelopeException.class).isThrownBy(() -> cipher.open(foreign));
    }

    @Test
    void refusesWhatIsNoEnvelopeAtAll() {
        for (String junk : new String[] {"", "not base64!", Base64.getEncoder().encodeToString(new byte[17])}) {
            assertThatExceptionOfType(BadEnvelopeException.class).isThrownBy(() -> cipher.open(junk));
        }
    }

    @Test
    void refusesAKeyOfTheWrongLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageCipher(APP_ID, "abc"));
    }
}
