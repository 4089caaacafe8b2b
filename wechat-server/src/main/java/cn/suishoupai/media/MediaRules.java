package cn.suishoupai.media;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a track accepts as a file.
 *
 * @param formats at least one
 * @param minBytes the smallest file; 0 asks for nothing
 * @param maxBytes the largest file
 * @param maxPixels width times height, of a picture or of a video's frame
 * @param minSide the least pixels of the shorter side; 0 asks for nothing
 * @param minDuration the shortest video, or null for any
 * @param maxDuration the longest video, or null for any
 */
public record MediaRules(
        Set<MediaFormat> formats,
        long minBytes,
        long maxBytes,
        int maxPixels,
        int minSide,
        @Nullable Duration minDuration,
        @Nullable Duration maxDuration) {

    /** 1 亿像素: more than any phone takes, and what one decoder can still be asked to read. */
    public static final int DEFAULT_MAX_PIXELS = 100_000_000;

    public MediaRules {
        if (formats.isEmpty() || minBytes < 0 || maxBytes < 1 || maxPixels < 1 || minSide < 0) {
            throw new IllegalArgumentException("Media rules need a format and limits above zero");
        }
        formats = Set.copyOf(formats);
    }

    /** JPG and PNG pictures up to a size. */
    public static MediaRules pictures(long maxBytes) {
        return new MediaRules(
                EnumSet.of(MediaFormat.JPEG, MediaFormat.PNG), 0, maxBytes, DEFAULT_MAX_PIXELS, 0, null, null);
    }

    /** MP4 videos up to a size, of any duration. */
    public static MediaRules videos(long maxBytes) {
        return new MediaRules(EnumSet.of(MediaFormat.MP4), 0, maxBytes, DEFAULT_MAX_PIXELS, 0, null, null);
    }

    boolean accepts(MediaKind kind) {
        return formats.stream().anyMatch(format -> format.kind() == kind);
    }

    /** The formats as a sentence names them: "JPG、PNG 图片或 MP4 视频". */
    public String accepted() {
        return Arrays.stream(MediaKind.values())
                .map(this::accepted)
                .filter(names -> !names.isEmpty())
                .collect(joining("或 "));
    }

    private String accepted(MediaKind kind) {
        var names = Arrays.stream(MediaFormat.values())
                .filter(format -> format.kind() == kind && formats.contains(format))
                .map(MediaFormat::shortName)
                .collect(joining("、"));
        return names.isEmpty() ? names : names + " " + kind.chineseName();
    }
}
