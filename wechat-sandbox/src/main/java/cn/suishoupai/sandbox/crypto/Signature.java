package cn.suishoupai.sandbox.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The platform's signature: SHA-1 over the parts, sorted and joined.
 *
 * <p>Source: platform documentation, "接入指南 / 消息加解密说明".
 */
public final class Signature {

    private Signature() {}

    /** The signature in lower-case hexadecimal. */
    public static String of(String... parts) {
        return sha1(Stream.of(parts).sorted().collect(Collectors.joining()));
    }

    /** Compares in constant time, as a server should. */
    public static boolean matches(String signature, String... parts) {
        return MessageDigest.isEqual(
                of(parts).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
