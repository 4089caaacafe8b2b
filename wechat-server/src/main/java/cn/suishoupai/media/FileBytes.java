package cn.suishoupai.media;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A file read once from front to back, big-endian; its end comes as an {@link EOFException}. */
final class FileBytes implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;

    FileBytes(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    int u8() throws IOException {
        if (next == filled) {
            fill();
        }
        return buffer[next++] & 0xff;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    byte[] take(int count) throws IOException {
        var taken = new byte[count];
        for (int i = 0; i < count; i++) {
            taken[i] = (byte) u8();
        }
        return taken;
    }

    void skip(long count) throws IOException {
        pass(count, new CRC32());
    }

    /** Skips bytes and adds them to a checksum. */
    void pass(long count, CRC32 checksum) throws IOException {
        for (long left = count; left > 0; ) {
            if (next == filled) {
                fill();
            }
            int step = (int) Math.min(left, filled - next);
            checksum.update(buffer, next, step);
            next += step;
            left -= step;
        }
    }

    private void fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        next = 0;
        if (filled == 0) {
            throw new EOFException();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
