package cn.suishoupai.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Master keys for tests. */
final class Keys {

    private Keys() {}

    /** Secrets from a master key whose bytes are all the same. */
    static Secrets of(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return configured(Path.of("target"), Base64.getEncoder().encodeToString(key));
    }

    static Secrets configured(Path dataDir, @Nullable String key) {
        return new Secrets(new ServerProperties(
                "http://127.0.0.1", dataDir, Path.of("contests"), Path.of("menu.yaml"), key, "", List.of()));
    }
}
