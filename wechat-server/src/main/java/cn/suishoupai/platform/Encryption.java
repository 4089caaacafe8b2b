package cn.suishoupai.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Personal data at rest: AES-256-GCM, laid out as key version (1 byte) ‖ nonce (12) ‖ ciphertext with tag. */
@Component
public class Encryption {

    private static final byte KEY_VERSION = 1;
    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] hashKey;
    private final SecureRandom random = new SecureRandom();

    Encryption(Secrets secrets) {
        this.key = new SecretKeySpec(secrets.keyFor("personal-data"), "AES");
        this.hashKey = secrets.keyFor("personal-data-search");
    }

    /** Encrypts; the same text gives different bytes each time. */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] body = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE + body.length)
                    .put(KEY_VERSION)
                    .put(nonce)
                    .put(body)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decrypts what {@link #seal} made; anything else, or a changed byte, is an error. */
    public String open(byte[] sealed) {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte version = in.get();
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        byte[] body = new byte[in.remaining()];
        in.get(body);
        try {
            if (version != KEY_VERSION) {
                throw new GeneralSecurityException("unknown key version " + version);
            }
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(body), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be decrypted with this installation's key", e);
        }
    }

    /** A keyed hash, 32 bytes: finds an exact value without decrypting. */
    public byte[] fingerprint(String text) {
        return Secrets.hmac(hashKey, text.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
