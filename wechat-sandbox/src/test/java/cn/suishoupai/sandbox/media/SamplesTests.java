package cn.suishoupai.sandbox.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTests {

    @TempDir
    Path folder;

    @Test
    void offersThePicturesOfTheFolderInOrder() throws IOException {
        for (String name : new String[] {"steel.jpg", "nurse.jpg", "notes.txt"}) {
            Files.writeString(folder.resolve(name), name);
        }
        Samples samples = new Samples(folder);

        assertThat(samples.names()).containsExactly("nurse.jpg", "steel.jpg");
        assertThat(samples.read("steel.jpg")).contains("steel.jpg".getBytes(UTF_8));
    }

    @Test
    void readsNothingThatItDoesNotOffer() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "private");
        Samples samples = new Samples(folder);

        assertThat(samples.read("notes.txt")).isEmpty();
        assertThat(samples.read("../" + folder.getFileName() + "/notes.txt")).isEmpty();
    }

    @Test
    void offersNothingWithoutAFolder() {
        assertThat(new Samples(folder.resolve("missing")).names()).isEmpty();
    }
}
