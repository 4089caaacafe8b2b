package cn.suishoupai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where keys come from. */
class SecretsTests {

    @Test
    void derivesAKeyOfItsOwnForEachPurpose() {
        Secrets secrets = Keys.of(7);

        assertThat(secrets.keyFor("a")).hasSize(32).isEqualTo(Keys.of(7).keyFor("a"));
        assertThat(secrets.keyFor("a"))
                .isNotEqualTo(secrets.keyFor("b"))
                .isNotEqualTo(Keys.of(8).keyFor("a"));
    }

    @Test
    void makesAMasterKeyOnceThatOnlyTheServerReads(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        byte[] first = Keys.configured(data, null).keyFor("a");

        assertThat(Keys.configured(data, null).keyFor("a")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(Keys.configured(folder.resolve("other"), null).keyFor("a")).isNotEqualTo(first);
    }

    @Test
    void refusesAMasterKeyOfAnotherLength(@TempDir Path folder) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Keys.configured(folder, "c2hvcnQ="))
                .withMessage("suishoupai.secret-key must be 32 bytes in base64, but has 5");
    }
}
