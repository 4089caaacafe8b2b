package cn.suishoupai.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the public copy of an accepted MP4: the same pictures and sound, without place, time and device.
 *
 * <p>What a player needs is named here; every other box, and every track that is neither seen nor heard, becomes a
 * {@code free} box of zeros. No byte moves, so nothing has to be encoded again.
 */
final class Mp4Privacy {

    private static final int BLOCK = 1 << 16;
    private static final int TYPE = 4;
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");

    /** What may stay in the file (""), and in each box that is looked into. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "", Set.of("ftyp", "moov", "mdat"),
            "moov", Set.of("mvhd", "iods", "trak"),
            "trak", Set.of("tkhd", "edts", "tref", "mdia", "tapt"),
            "mdia", Set.of("mdhd", "hdlr", "elng", "minf"),
            "minf", Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl"),
            "stbl",
                    Set.of(
                            "stsd", "stts", "ctts", "cslg", "stss", "stps", "stsh", "stsc", "stsz", "stz2", "stco",
                            "co64", "sdtp", "sgpd", "sbgp", "subs", "padb", "stdp"));

    /** Writes the copy, of the same length as the original, in place of what the target holds. */
    void copy(Path original, Path target) {
        try {
            Files.copy(original, target, StandardCopyOption.REPLACE_EXISTING);
            try (var file = new Mp4File(target, StandardOpenOption.WRITE)) {
                new Copy(file, file.boxes()).clean();
            }
        } catch (IOException | RuntimeException e) {
            discard(target, e);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    private static void discard(Path target, Exception reason) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private record Copy(Mp4File file, List<Mp4Box> boxes) {

        void clean() throws IOException {
            for (var box : boxes) {
                if (box.type().equals("moov")) {
                    silenceData(box);
                }
            }
            clean("", boxes);
            long end = boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).end();
            zero(end, file.length());
        }

        /** Samples are found through their track, so they go before it. */
        private void silenceData(Mp4Box moov) throws IOException {
            for (var track : Mp4Movie.tracks(file, moov)) {
                if (!track.isPlayed()) {
                    Mp4Samples.forEachChunk(file, track, this::silence);
                    blank(track.box());
                }
            }
        }

        private void silence(long offset, long length) throws IOException {
            for (var box : boxes) {
                if (box.type().equals("mdat")) {
                    zero(Math.max(offset, box.content()), Math.min(offset + length, box.end()));
                }
            }
        }

        private void clean(String parent, List<Mp4Box> children) throws IOException {
            for (var box : children) {
                if (!NEEDED.getOrDefault(parent, Set.of()).contains(box.type())) {
                    blank(box);
                } else if (NEEDED.containsKey(box.type())) {
                    clean(box.type(), file.boxes(box));
                } else if (TIMED.contains(box.type())) {
                    int times = Mp4Frame.isLong(file, box) ? 16 : 8;
                    zero(box.content() + 4, Math.min(box.content() + 4 + times, box.end()));
                }
            }
        }

        private void blank(Mp4Box box) throws IOException {
            write(box.start() + TYPE, ByteBuffer.wrap(new byte[] {'f', 'r', 'e', 'e'}));
            zero(box.content(), box.end());
        }

        private void zero(long from, long to) throws IOException {
            var zeros = new byte[BLOCK];
            for (long at = from; at < to; at += BLOCK) {
                write(at, ByteBuffer.wrap(zeros, 0, (int) Math.min(BLOCK, to - at)));
            }
        }

        private void write(long at, ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                at += file.channel().write(bytes, at);
            }
        }
    }
}
