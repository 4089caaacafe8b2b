package cn.suishoupai.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Media on a local disk: 256 folders below a root, one file for each key.
 *
 * <p>A file is written beside its place and moved there when it is on the disk, so a reader sees all of it or nothing.
 * What a crash leaves in {@code incoming} may be deleted while the server is down.
 */
final class DiskStorage implements MediaStorage {

    private final Path root;
    private final long reserveBytes;

    /** Leaves {@code reserveBytes} of the disk free, for the database that may share it. */
    DiskStorage(Path root, long reserveBytes) {
        this.root = root;
        this.reserveBytes = reserveBytes;
    }

    @Override
    public void put(String key, Path file) {
        var folder = folder(key);
        var waiting = root.resolve("incoming");
        var incoming = waiting.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(waiting);
            Files.createDirectories(folder);
            refuseWhenFull(Files.size(file));
            write(file, incoming);
            Files.move(incoming, place(key), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            discard(incoming, e);
            throw unavailable("write " + key, e);
        }
    }

    @Override
    public InputStream open(String key) {
        return open(key, 0, Long.MAX_VALUE);
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("A range begins at 0 or later: " + offset + "+" + length);
        }
        return reading(key, () -> {
            var channel = FileChannel.open(place(key));
            return new LimitedStream(Channels.newInputStream(channel.position(offset)), length);
        });
    }

    @Override
    public long length(String key) {
        return reading(key, () -> Files.size(place(key)));
    }

    @Override
    public boolean exists(String key) {
        return Files.exists(place(key));
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw unavailable("delete " + key, e);
        }
    }

    private Path folder(String key) {
        MediaKey.check(key);
        var checksum = new CRC32();
        checksum.update(key.getBytes(StandardCharsets.US_ASCII));
        return root.resolve("%02x".formatted(checksum.getValue() & 0xff));
    }

    /** A key has no "~", so two keys never meet in one name. */
    private Path place(String key) {
        return folder(key).resolve(key.replace('/', '~'));
    }

    private void refuseWhenFull(long bytes) throws IOException {
        long free = root.toFile().getUsableSpace();
        if (free - bytes < reserveBytes) {
            throw new StorageUnavailable("The disk of " + root + " is full: " + Measures.atMost(free) + " free, "
                    + Measures.atLeast(bytes) + " to write, " + Measures.atLeast(reserveBytes)
                    + " kept in reserve. Free some space or move DATA_DIR to a larger disk.");
        }
    }

    private static void write(Path source, Path target) throws IOException {
        try (var in = FileChannel.open(source);
                var out = FileChannel.open(target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            for (long at = 0; at < in.size(); ) {
                at += in.transferTo(at, in.size() - at, out);
            }
            out.force(true);
        }
    }

    /** A move is on the disk when its folder is. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    private static void discard(Path incoming, IOException reason) {
        try {
            Files.deleteIfExists(incoming);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private <T> T reading(String key, Read<T> read) {
        try {
            return read.now();
        } catch (NoSuchFileException e) {
            throw new NoSuchElementException("No media under " + key, e);
        } catch (IOException e) {
            throw unavailable("read " + key, e);
        }
    }

    private StorageUnavailable unavailable(String verb, IOException e) {
        return new StorageUnavailable(
                "Cannot " + verb + " below " + root + " (" + e
                        + "). Check that the disk is mounted, writable and not full.",
                e);
    }

    private interface Read<T> {
        T now() throws IOException;
    }
}
