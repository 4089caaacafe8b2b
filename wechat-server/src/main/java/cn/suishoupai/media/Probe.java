package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides by content, never by name or declared type, whether a file is what a track accepts. */
final class Probe {

    /** Reads the file; a {@link MediaRefusal} says why it cannot be taken. */
    ProbeResult probe(Path file, MediaRules rules) {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw new MediaRefusal(Code.EMPTY, "文件是空的（0 字节）。重新选择后再传");
            }
            var format = Sniffer.formatOf(file, rules);
            checkFormat(format, rules);
            checkBytes(format.kind(), bytes, rules);
            var limit = new PixelLimit(format.kind(), rules.maxPixels(), rules.minSide());
            if (format != MediaFormat.MP4) {
                return result(format, bytes, PictureProbe.read(file, format, limit), null);
            }
            var movie = Mp4Movie.read(file, limit);
            checkDuration(movie.duration(), rules);
            return result(format, bytes, movie.frame(), movie.duration());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void checkFormat(MediaFormat format, MediaRules rules) {
        if (!rules.formats().contains(format)) {
            throw new MediaRefusal(
                    Code.TYPE_NOT_ALLOWED, "这是 " + format.chineseName() + "，这里不收。请选 " + rules.accepted());
        }
    }

    private static void checkBytes(MediaKind kind, long bytes, MediaRules rules) {
        if (bytes > rules.maxBytes()) {
            throw new MediaRefusal(
                    Code.TOO_LARGE,
                    kind.chineseName() + " " + Measures.atLeast(bytes) + "，超过 " + Measures.atMost(rules.maxBytes())
                            + "。压缩后再传");
        }
        if (bytes < rules.minBytes()) {
            throw new MediaRefusal(
                    Code.TOO_SMALL,
                    kind.chineseName() + " " + Measures.atMost(bytes) + "，不到 " + Measures.atLeast(rules.minBytes())
                            + "。请传原图或原片");
        }
    }

    /** A second over or under is the encoder's, not the author's. */
    private static void checkDuration(Duration duration, MediaRules rules) {
        var longest = rules.maxDuration();
        if (longest != null && duration.compareTo(longest.plusSeconds(1)) >= 0) {
            throw new MediaRefusal(
                    Code.TOO_LONG,
                    "视频 " + Measures.duration(duration) + "，超过 " + Measures.duration(longest) + "。剪短后再传");
        }
        var shortest = rules.minDuration();
        if (shortest != null && duration.compareTo(shortest.minusSeconds(1)) <= 0) {
            throw new MediaRefusal(
                    Code.TOO_SHORT,
                    "视频 " + Measures.duration(duration) + "，不到 " + Measures.duration(shortest) + "。补足时长后再传");
        }
    }

    private static ProbeResult result(MediaFormat format, long bytes, PictureShape shape, @Nullable Duration duration) {
        boolean sideways = Orientation.of(shape.orientation()).sideways();
        return new ProbeResult(
                format,
                bytes,
                sideways ? shape.height() : shape.width(),
                sideways ? shape.width() : shape.height(),
                duration,
                shape.orientation());
    }
}
