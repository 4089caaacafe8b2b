package cn.suishoupai.media;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A long table of numbers in an MP4, read front to back in small blocks. */
final class Mp4Table {

    private static final int BLOCK = 1 << 13;

    private final Mp4File file;
    private final int width;
    private final long end;
    private long next;
    private ByteBuffer block = ByteBuffer.allocate(0);

    /** {@code count} numbers of {@code width} bytes, that must end where the box ends or before. */
    Mp4Table(Mp4File file, Mp4Box box, long from, long count, int width) {
        if (count > (box.end() - from) / width) {
            throw Mp4File.broken();
        }
        this.file = file;
        this.width = width;
        next = from;
        end = from + count * width;
    }

    boolean hasNext() {
        return block.hasRemaining() || next < end;
    }

    long next() throws IOException {
        if (!block.hasRemaining()) {
            int length = (int) Math.min(BLOCK, end - next);
            if (length < width) {
                throw Mp4File.broken();
            }
            block = file.read(next, length);
            next += length;
        }
        return switch (width) {
            case 1 -> block.get() & 0xff;
            case 2 -> block.getShort() & 0xffff;
            case 4 -> Integer.toUnsignedLong(block.getInt());
            default -> block.getLong();
        };
    }
}
