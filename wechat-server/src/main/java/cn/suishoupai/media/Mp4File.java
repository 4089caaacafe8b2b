package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The boxes and numbers of an MP4; no size in the file is believed before it is compared with what holds it. */
final class Mp4File implements Closeable {

    /** A phone's video has about a hundred. */
    private static final int MAX_BOXES = 10_000;

    private static final int SMALL_HEADER = 8;
    private static final int LARGE_HEADER = 16;

    private final FileChannel channel;
    private final long length;
    private int boxes;

    Mp4File(Path file, OpenOption... more) throws IOException {
        channel = more.length == 0
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        length = channel.size();
    }

    long length() {
        return length;
    }

    FileChannel channel() {
        return channel;
    }

    /** The boxes of the file; one that reaches beyond its end throws {@link EOFException}. */
    List<Mp4Box> boxes() throws IOException {
        return boxes(0, length, true);
    }

    Mp4Box firstBox() throws IOException {
        return box(0, length, true);
    }

    List<Mp4Box> boxes(Mp4Box parent) throws IOException {
        return boxes(parent.content(), parent.end(), false);
    }

    Optional<Mp4Box> find(Mp4Box parent, String... path) throws IOException {
        var found = Optional.of(parent);
        for (String type : path) {
            var siblings = boxes(found.get());
            found = siblings.stream().filter(box -> box.type().equals(type)).findFirst();
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    Mp4Box need(Mp4Box parent, String... path) throws IOException {
        return find(parent, path).orElseThrow(Mp4File::broken);
    }

    private List<Mp4Box> boxes(long from, long to, boolean top) throws IOException {
        var found = new ArrayList<Mp4Box>();
        for (long at = from; to - at >= SMALL_HEADER; ) {
            var box = box(at, to, top);
            found.add(box);
            at = box.end();
            if (++boxes > MAX_BOXES) {
                throw broken();
            }
        }
        return found;
    }

    private Mp4Box box(long at, long to, boolean top) throws IOException {
        var header = read(at, SMALL_HEADER);
        long size = Integer.toUnsignedLong(header.getInt());
        var type = StandardCharsets.ISO_8859_1.decode(header).toString();
        int headerLength = SMALL_HEADER;
        if (size == 1) {
            headerLength = LARGE_HEADER;
            size = u64(at + SMALL_HEADER);
        } else if (size == 0 && top) {
            size = to - at;
        }
        if (size < headerLength) {
            throw broken();
        }
        if (size > to - at && top) {
            throw new EOFException();
        }
        if (size > to - at) {
            throw broken();
        }
        return new Mp4Box(type, at, at + headerLength, at + size);
    }

    /** A few bytes; beyond the end of the file throws {@link EOFException}. */
    ByteBuffer read(long at, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    int u16(long at) throws IOException {
        return read(at, 2).getShort() & 0xffff;
    }

    long u32(long at) throws IOException {
        return Integer.toUnsignedLong(read(at, 4).getInt());
    }

    /** What does not fit into 63 bits comes as -1. */
    long u64(long at) throws IOException {
        return Math.max(-1, read(at, 8).getLong());
    }

    String fourcc(long at) throws IOException {
        return StandardCharsets.ISO_8859_1.decode(read(at, 4)).toString();
    }

    static MediaRefusal broken() {
        return new MediaRefusal(Code.BROKEN, "这个视频打不开，文件结构已经损坏。重新导出 MP4 后再传");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
