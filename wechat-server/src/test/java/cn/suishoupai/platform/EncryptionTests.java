package cn.suishoupai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data at rest. */
class EncryptionTests {

    private final Encryption encryption = new Encryption(Keys.of(7));

    @ParameterizedTest
    @ValueSource(strings = {"", "周启明", "13812345678", "𠮷", "a much longer text than one block of the cipher holds"})
    void opensWhatItSealed(String text) {
        assertThat(encryption.open(encryption.seal(text))).isEqualTo(text);
    }

    @Test
    void opensWhatAnEarlierStartSealed() {
        assertThat(new Encryption(Keys.of(7)).open(encryption.seal("周启明"))).isEqualTo("周启明");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(encryption.seal("周启明")).isNotEqualTo(encryption.seal("周启明"));
    }

    @Test
    void leavesNothingReadable() {
        String sealed = new String(encryption.seal("13812345678"), StandardCharsets.ISO_8859_1);

        assertThat(sealed).doesNotContain("138", "5678");
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] sealed = encryption.seal("周启明");

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().as("byte " + i).isThrownBy(() -> encryption.open(changed));
        }
    }

    @Test
    void noticesWhatIsMissing() {
        byte[] sealed = encryption.seal("周启明");

        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> encryption.open(cut)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void opensNothingWithAnotherKeyAndDoesNotSayWhatItHeld() {
        byte[] sealed = encryption.seal("周启明");

        assertThatIllegalStateException()
                .isThrownBy(() -> new Encryption(Keys.of(8)).open(sealed))
                .withMessage("Personal data cannot be decrypted with this installation's key");
    }

    @Test
    void makesFingerprintsThatAreEqualForEqualTextsUnderOneKeyAlone() {
        byte[] fingerprint = encryption.fingerprint("13812345678");

        assertThat(fingerprint).hasSize(32).isEqualTo(new Encryption(Keys.of(7)).fingerprint("13812345678"));
        assertThat(fingerprint).isNotEqualTo(encryption.fingerprint("13812345679"));
        assertThat(fingerprint).isNotEqualTo(new Encryption(Keys.of(8)).fingerprint("13812345678"));
    }
}
