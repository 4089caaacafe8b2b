package cn.suishoupai.sandbox.delivery;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxProperties.Mode;
import cn.suishoupai.sandbox.Settings;
import cn.suishoupai.sandbox.TickingClock;
import cn.suishoupai.sandbox.crypto.MessageCipher;
import cn.suishoupai.sandbox.crypto.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopesTests {

    private static final String TOKEN = "sandboxToken2026";

    private final TickingClock clock = new TickingClock();
    private final MessageCipher cipher =
            new MessageCipher("wx0123456789abcdef", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    private final Message message = new Messages(Settings.of(Mode.SAFE), clock).text("oX", "随手拍");

    private Envelope wrap(Mode mode) {
        return new Envelopes(Settings.of(mode), clock).wrap(message);
    }

    @ParameterizedTest
    @EnumSource
    void signsTheQueryInEveryMode(Mode mode) {
        String query = wrap(mode).query();

        assertThat(parameter(query, "timestamp")).isEqualTo("1787790000");
        assertThat(parameter(query, "openid")).isEqualTo("oX");
        assertThat(parameter(query, "signature"))
                .isEqualTo(Signature.of(TOKEN, "1787790000", parameter(query, "nonce")));
    }

    @Test
    void sendsPlainMessagesAsTheyAre() {
        Envelope envelope = wrap(Mode.PLAIN);

        assertThat(envelope.body()).isEqualTo(message.xml());
        assertThat(envelope.query()).doesNotContain("encrypt_type", "msg_signature");
    }

    @Test
    void sendsBothFormsInCompatibleMode() {
        Envelope envelope = wrap(Mode.COMPATIBLE);

        assertThat(field(envelope.body(), "Content")).isEqualTo("随手拍");
        assertThat(cipher.open(field(envelope.body(), "Encrypt"))).isEqualTo(message.xml());
    }

    @Test
    void hidesTheMessageInSafeMode() {
        Envelope envelope = wrap(Mode.SAFE);

        assertThat(envelope.body()).doesNotContain("MsgType", "随手拍");
        assertThat(field(envelope.body(), "ToUserName")).isEqualTo("gh_sandbox00001");
        assertThat(cipher.open(field(envelope.body(), "Encrypt"))).isEqualTo(message.xml());
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "COMPATIBLE"})
    void signsTheEncryptedTextToo(Mode mode) {
        Envelope envelope = wrap(mode);
        String query = envelope.query();

        assertThat(parameter(query, "encrypt_type")).isEqualTo("aes");
        assertThat(parameter(query, "msg_signature"))
                .isEqualTo(Signature.of(
                        TOKEN,
                        parameter(query, "timestamp"),
                        parameter(query, "nonce"),
                        field(envelope.body(), "Encrypt")));
    }
}
