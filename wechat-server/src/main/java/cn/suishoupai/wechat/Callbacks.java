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
        try {
            if (envelope.isEmpty()) {
                return mode == CallbackMode.SAFE ? Optional.empty() : Optional.of(receive(body));
            }
            WxMpXmlMessage message = WxMpXmlMessage.fromEncryptedXml(
                    body,
                    account,
                    envelope.get().timestamp(),
                    envelope.get().nonce(),
                    envelope.get().signature());
            String reply = inbox.receive(InboundMessage.of(message));
            return Optional.of(reply.isEmpty() ? "" : new WxMpCryptUtil(account).encrypt(reply));
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "A delivery that cannot be read was refused: {}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private String receive(String body) {
        return inbox.receive(InboundMessage.of(WxMpXmlMessage.fromXml(body)));
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
