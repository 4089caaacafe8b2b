package cn.suishoupai.wechat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import me.chanjar.weixin.mp.util.crypto.WxMpCryptUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A delivery of the platform: verify → decrypt → inbox → reply, encrypted again. See the platform's page 消息加解密说明. */
@Component
public class Callbacks {

    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);

    private final WxMpDefaultConfigImpl account;
    private final CallbackMode mode;
    private final Inbox inbox;

    Callbacks(WxMpDefaultConfigImpl account, WechatProperties properties, Inbox inbox) {
        this.account = account;
        this.mode = properties.mode();
        this.inbox = inbox;
    }

    /** Whether the platform signed these, with the token that only it and we know. */
    public boolean isSigned(String signature, String timestamp, String nonce) {
        return matches(signature, account.getToken(), timestamp, nonce);
    }

    /**
     * Handles a delivery.
     *
     * @param envelope signature of the encrypted body and what it covers; absent where the platform sent a plain body
     * @return what goes back on the wire: a reply, or nothing, which the platform takes for "received"; empty if the
     *     delivery is not the platform's and must be refused
     */
    public Optional<String> deliver(String body, Optional<Envelope> envelope) {
        return read(body, envelope)
                .map(inbox::receive)
                .map(reply ->
                        envelope.isEmpty() || reply.isEmpty() ? reply : new WxMpCryptUtil(account).encrypt(reply));
    }

    private Optional<InboundMessage> read(String body, Optional<Envelope> envelope) {
        if (envelope.isEmpty() && mode == CallbackMode.SAFE) {
            return Optional.empty();
        }
        try {
            return Optional.of(InboundMessage.of(
                    envelope.isEmpty() ? WxMpXmlMessage.fromXml(body) : decrypted(body, envelope.get())));
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "A delivery that cannot be read was refused: {}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private WxMpXmlMessage decrypted(String body, Envelope envelope) {
        WxMpXmlMessage message = WxMpXmlMessage.fromEncryptedXml(
                body, account, envelope.timestamp(), envelope.nonce(), envelope.signature());
        if (!account.getAppId().equals(SealedFor.appId(body, account.getAesKey()))) {
            throw new IllegalArgumentException("The message is meant for another account");
        }
        return message;
    }

    private static boolean matches(String signature, String... parts) {
        if (Arrays.stream(parts).anyMatch(String::isEmpty)) {
            return false;
        }
        return MessageDigest.isEqual(
                SHA1.gen(parts).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the address of an encrypted delivery says about its body. */
    public record Envelope(String signature, String timestamp, String nonce) {}
}
