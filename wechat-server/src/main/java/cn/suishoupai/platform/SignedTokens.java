package cn.suishoupai.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Short texts that we hand out and recognise again, such as a sign-in cookie: payload.signature, both base64url. */
@Component
public class SignedTokens {

    private final byte[] key;

    SignedTokens(Secrets secrets) {
        this.key = secrets.keyFor("signed-tokens");
    }

    /** The token for a payload; {@code purpose} keeps one kind of token from being taken for another. */
    public String sign(String purpose, String payload) {
        return encode(payload.getBytes(StandardCharsets.UTF_8)) + "." + encode(signature(purpose, payload));
    }

    /** The payload, if we signed it for this purpose. */
    public Optional<String> verify(String purpose, String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String payload = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] claimed = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(claimed, signature(purpose, payload))
                    ? Optional.of(payload)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, String payload) {
        return Secrets.hmac(key, (purpose + "\n" + payload).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
