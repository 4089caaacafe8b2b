package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.SandboxProperties.Mode;
import cn.suishoupai.sandbox.crypto.MessageCipher;
import cn.suishoupai.sandbox.crypto.Signature;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Signs messages, and encrypts them as the account's mode asks.
 *
 * <p>Source: platform documentation, "消息加解密说明": 明文, 兼容 and 安全 mode.
 */
@Component
public class Envelopes {

    private final SandboxProperties properties;
    private final Clock clock;
    private final MessageCipher cipher;

    Envelopes(SandboxProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.cipher = new MessageCipher(properties.appId(), properties.aesKey());
    }

    public Envelope wrap(Message message) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = RandomText.digits(10);
        String query = signed(timestamp, nonce) + "&openid=" + message.openid();
        if (properties.mode() == Mode.PLAIN) {
            return new Envelope(query, message.xml());
        }
        String sealed = cipher.seal(message.xml());
        String signature = Signature.of(properties.token(), timestamp, nonce, sealed);
        return new Envelope(query + "&encrypt_type=aes&msg_signature=" + signature, body(message.xml(), sealed));
    }

    /** The query of the check that the platform makes when a callback address is entered. */
    String signed(String timestamp, String nonce) {
        String signature = Signature.of(properties.token(), timestamp, nonce);
        return "signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + nonce;
    }

    private String body(String xml, String sealed) {
        String encrypt = Messages.element("Encrypt", sealed);
        if (properties.mode() == Mode.COMPATIBLE) {
            return xml.replace("</xml>", encrypt + "</xml>");
        }
        return "<xml>" + Messages.element("ToUserName", properties.accountId()) + encrypt + "</xml>";
    }
}
