package cn.suishoupai.sandbox.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encrypted part of a message: AES-256-CBC over 16 random bytes, the length, the text and the AppID, padded to
 * blocks of 32 bytes.
 *
 * <p>Source: platform documentation, "消息加解密说明".
 */
public final class MessageCipher {

    private static final int RANDOM_BYTES = 16;
    private static final int BLOCK = 32;

    private final String appId;
    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param appId the account's AppID, which ends every plaintext
     * @param encodingAesKey 43 characters of Base64, without the {@code =} at the end
     */
    public MessageCipher(String appId, String encodingAesKey) {
        this.appId = appId;
        this.key = Base64.getDecoder().decode(encodingAesKey + "=");
        if (key.length != BLOCK) {
            throw new IllegalArgumentException("EncodingAESKey must have 43 characters");
        }
    }

    /** Encrypts the text into Base64. */
    public String seal(String text) {
        byte[] prefix = new byte[RANDOM_BYTES];
        random.nextBytes(prefix);
        return seal(text, prefix);
    }

    String seal(String text, byte[] prefix) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        byte[] owner = appId.getBytes(StandardCharsets.UTF_8);
        int length = RANDOM_BYTES + Integer.BYTES + message.length + owner.length;
        int padding = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + padding)
                .put(prefix)
                .putInt(message.length)
                .put(message)
                .put(owner);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /**
     * Decrypts Base64 made by the server.
     *
     * @throws BadEnvelopeException if it is not ours: broken padding, a wrong length, another account's AppID
     */
    public String open(String sealed) {
        ByteBuffer plain = ByteBuffer.wrap(unpad(run(Cipher.DECRYPT_MODE, decode(sealed))));
        if (plain.remaining() < RANDOM_BYTES + Integer.BYTES) {
            throw new BadEnvelopeException("the encrypted text is too short");
        }
        int length = plain.position(RANDOM_BYTES).getInt();
        if (length < 0 || length > plain.remaining()) {
            throw new BadEnvelopeException("the length inside the envelope is wrong");
        }
        byte[] message = new byte[length];
        byte[] owner = new byte[plain.remaining() - length];
        plain.get(message).get(owner);
        if (!Arrays.equals(owner, appId.getBytes(StandardCharsets.UTF_8))) {
            throw new BadEnvelopeException("the envelope belongs to another AppID");
        }
        return new String(message, StandardCharsets.UTF_8);
    }

    private static byte[] decode(String sealed) {
        try {
            return Base64.getDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            throw new BadEnvelopeException("the encrypted text is not Base64", e);
        }
    }

    private static byte[] unpad(byte[] padded) {
        int padding = padded.length == 0 ? 0 : padded[padded.length - 1];
        if (padding < 1 || padding > BLOCK || padding > padded.length) {
            throw new BadEnvelopeException("the padding is wrong; is the EncodingAESKey the same on both sides?");
        }
        return Arrays.copyOf(padded, padded.length - padding);
    }

    private byte[] run(int mode, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, RANDOM_BYTES));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new BadEnvelopeException("the encrypted text does not fit AES blocks", e);
        }
    }
}
