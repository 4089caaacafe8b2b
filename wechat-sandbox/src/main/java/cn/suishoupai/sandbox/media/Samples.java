package cn.suishoupai.sandbox.media;

import cn.suishoupai.sandbox.SandboxProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Pictures ready to be sent, for whoever has none at hand. */
@Component
public class Samples {

    private final Path folder;

    @Autowired
    Samples(SandboxProperties properties) {
        this(properties.picturesDir());
    }

    Samples(Path folder) {
        this.folder = folder;
    }

    /** Their file names, in order; none if the folder is missing. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jpg"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of one of {@link #names()}, empty for any other name. */
    public Optional<byte[]> read(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
