package cn.suishoupai.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The account that an encrypted message is meant for, which the SDK reads over. Inside the envelope lie 16 random bytes, the message's
 * length (4 bytes, big-endian), the message, the AppID and PKCS#7 padding to 32; see the platform's page 消息加解密说明.
 */
final class SealedFor {

    private static final int BEFORE_MESSAGE = 20;
    private static final Pattern CIPHERTEXT = Pattern.compile("<Encrypt>\\s*(?:<!\\[CDATA\\[)?([A-Za-z0-9+/=]+)");

    private SealedFor() {}

    /**
     * The AppID in an envelope whose signature has been found right.
     *
     * @param aesKey EncodingAESKey, 43 characters
     */
    static String appId(String envelope, String aesKey) {
        Matcher ciphertext = CIPHERTEXT.matcher(envelope);
        if (!ciphertext.find()) {
            throw new IllegalArgumentException("There is no Encrypt in the envelope");
        }
        byte[] key = Base64.getDecoder().decode(aesKey + "=");
        try {
            Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
            aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            byte[] plain = aes.doFinal(Base64.getDecoder().decode(ciphertext.group(1)));
            int end = BEFORE_MESSAGE + ByteBuffer.wrap(plain).getInt(16);
            int padding = plain[plain.length - 1];
            return new String(Arrays.copyOfRange(plain, end, plain.length - padding), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The envelope cannot be opened", e);
        }
    }
}
