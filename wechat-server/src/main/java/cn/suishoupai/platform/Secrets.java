package cn.suishoupai.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keys for each purpose, all derived from one master key (HMAC-SHA-256 of the purpose's name). */
@Component
public class Secrets {

    private final byte[] master;

    Secrets(ServerProperties properties) {
        String configured = properties.secretKey();
        this.master = configured != null
                ? Base64.getDecoder().decode(configured)
                : generatedOnce(properties.dataDir().resolve("secret.key"));
        if (master.length != 32) {
            throw new IllegalStateException(
                    "suishoupai.secret-key must be 32 bytes in base64, but has " + master.length);
        }
    }

    /** A key of 32 bytes that is always the same for the same purpose. */
    public byte[] keyFor(String purpose) {
        return hmac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256, 32 bytes. */
    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] generatedOnce(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path draft = file.resolveSibling(file.getFileName() + ".new");
                Files.deleteIfExists(draft);
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(draft, Base64.getEncoder().encodeToString(key));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " can be neither read nor made", e);
        }
    }
}
