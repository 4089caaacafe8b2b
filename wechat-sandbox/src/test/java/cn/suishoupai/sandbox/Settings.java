package cn.suishoupai.sandbox;

import cn.suishoupai.sandbox.SandboxProperties.Mode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Properties for tests that need no Spring: four attempts without a wait between them. */
public final class Settings {

    private static final String SECRET = "sandboxSecret0123456789abcdef0123";

    private Settings() {}

    public static SandboxProperties of(Mode mode) {
        return of(mode, URI.create("http://127.0.0.1:1"), Duration.ofSeconds(5));
    }

    public static SandboxProperties of(Mode mode, URI serverUrl, Duration answerWithin) {
        return new SandboxProperties(
                "wx0123456789abcdef",
                SECRET,
                "sandboxToken2026",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
                "gh_sandbox00001",
                "众爱辽宁随手拍",
                mode,
                serverUrl,
                null,
                List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO),
                answerWithin,
                Path.of("no-such-folder"));
    }
}
