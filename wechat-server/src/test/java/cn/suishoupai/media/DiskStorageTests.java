package cn.suishoupai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiskStorageTests extends MediaStorageContract {

    private static final long NO_DISK_HAS = Long.MAX_VALUE / 2;

    private Path root = Path.of("");

    @BeforeEach
    void chooseARoot() {
        root = desk.resolve("media");
    }

    @Override
    MediaStorage storage() {
        return new DiskStorage(root, 0);
    }

    @Test
    void spreadsFilesOverFolders() throws IOException {
        for (int i = 0; i < 40; i++) {
            put("works/" + i, "a picture");
        }

        try (var folders = Files.list(root)) {
            assertThat(folders.count()).isGreaterThan(10);
        }
        assertThat(files()).hasSize(40);
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        put("a", "a picture");

        assertThatThrownBy(() -> storage().put("a", desk.resolve("missing"))).isInstanceOf(StorageUnavailable.class);
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasContent("a picture"));
    }

    @Test
    void tellsTheOperatorThatTheDiskIsFull() throws IOException {
        var file = Files.writeString(desk.resolve("file"), "a picture");
        var full = new DiskStorage(root, NO_DISK_HAS);

        assertThatThrownBy(() -> full.put("a", file))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageMatching("The disk of .*media is full: [0-9.]+ MB free, 0.1 MB to write, [0-9.]+ MB kept in "
                        + "reserve. Free some space or move DATA_DIR to a larger disk.");
        assertThat(files()).isEmpty();
    }

    @Test
    void tellsTheOperatorWhatCannotBeWritten() throws IOException {
        var file = Files.writeString(root, "a file where the folder should be");

        assertThatThrownBy(() -> storage().put("works/1.jpg", file))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageStartingWith("Cannot write works/1.jpg below " + root)
                .hasMessageEndingWith("Check that the disk is mounted, writable and not full.");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
