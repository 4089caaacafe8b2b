package cn.suishoupai.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every storage does, whatever is behind it. */
abstract class MediaStorageContract {

    @TempDir
    Path desk;

    abstract MediaStorage storage();

    @Test
    void givesBackWhatWasPut() throws IOException {
        put("works/0327/1.jpg", "a picture");

        assertThat(content(storage().open("works/0327/1.jpg"))).isEqualTo("a picture");
        assertThat(storage().length("works/0327/1.jpg")).isEqualTo(9);
        assertThat(storage().exists("works/0327/1.jpg")).isTrue();
    }

    @Test
    void leavesTheFileThatWasPut() throws IOException {
        var file = put("a", "a picture");

        assertThat(file).hasContent("a picture");
    }

    @Test
    void putsInPlaceOfWhatWasThere() throws IOException {
        put("a", "a long picture");
        put("a", "short");

        assertThat(content(storage().open("a"))).isEqualTo("short");
        assertThat(storage().length("a")).isEqualTo(5);
    }

    @Test
    void keepsKeysApartThatBeginAlike() throws IOException {
        put("a", "1");
        put("a/b", "2");
        put("a/b/c", "3");
        put("a-b", "4");

        assertThat(content(storage().open("a"))).isEqualTo("1");
        assertThat(content(storage().open("a/b"))).isEqualTo("2");
        assertThat(content(storage().open("a/b/c"))).isEqualTo("3");
        assertThat(content(storage().open("a-b"))).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({"0,4,0123", "6,4,6789", "6,40,6789", "9,1,9", "10,5,''", "20,5,''", "3,0,''"})
    void opensARange(long offset, long length, String expected) throws IOException {
        put("a", "0123456789");

        assertThat(content(storage().open("a", offset, length))).isEqualTo(expected);
    }

    @Test
    void readsARangeByteByByteAndWithSkips() throws IOException {
        put("a", "0123456789");

        try (var in = storage().open("a", 2, 5)) {
            assertThat(in.read()).isEqualTo('2');
            assertThat(in.skip(2)).isEqualTo(2);
            assertThat(in.read()).isEqualTo('5');
            assertThat(in.skip(9)).isEqualTo(1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesARangeBeforeTheBeginning() throws IOException {
        put("a", "0123456789");

        assertThatIllegalArgumentException().isThrownBy(() -> storage().open("a", -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> storage().open("a", 0, -5));
    }

    @Test
    void storesNothingAsNothing() throws IOException {
        put("empty", "");

        assertThat(storage().exists("empty")).isTrue();
        assertThat(storage().length("empty")).isZero();
        assertThat(content(storage().open("empty"))).isEmpty();
    }

    @Test
    void deletesOnceAndForAll() throws IOException {
        put("a", "a picture");
        storage().delete("a");
        storage().delete("a");

        assertThat(storage().exists("a")).isFalse();
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(storage().exists("never")).isFalse();
        assertThatThrownBy(() -> storage().open("never")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> storage().open("never", 1, 2)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> storage().length("never")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                "..",
                "../a",
                "a/../b",
                "a..b",
                ".a",
                "a/.b",
                "A",
                "a b",
                "a\\b",
                "a\0b",
                "a~b",
                "图",
                "a:b",
                "%2e%2e/a"
            })
    void refusesAKeyThatCouldLeadElsewhere(String key) throws IOException {
        var file = Files.writeString(desk.resolve("file"), "a picture");

        assertThatIllegalArgumentException().isThrownBy(() -> storage().put(key, file));
        assertThatIllegalArgumentException().isThrownBy(() -> storage().open(key));
        assertThatIllegalArgumentException().isThrownBy(() -> storage().exists(key));
        assertThatIllegalArgumentException().isThrownBy(() -> storage().delete(key));
    }

    @Test
    void takesAKeyOf200CharactersAndNoLonger() throws IOException {
        put("k".repeat(200), "a picture");

        assertThat(storage().exists("k".repeat(200))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> storage().exists("k".repeat(201)));
    }

    Path put(String key, String content) throws IOException {
        var file = Files.writeString(desk.resolve("file"), content);
        storage().put(key, file);
        return file;
    }

    private static String content(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
