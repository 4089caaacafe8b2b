package cn.suishoupai.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted file is, read from its content.
 *
 * @param bytes the file's length
 * @param width in pixels, as seen: after the rotation that {@code orientation} asks for
 * @param height in pixels, as seen
 * @param duration of a video; null for a picture
 * @param orientation 1 to 8 as in EXIF (tag 0x0112): how the stored pixels must be turned to be seen upright
 */
public record ProbeResult(
        MediaFormat format,
        long bytes,
        int width,
        int height,
        @Nullable Duration duration,
        int orientation) {}
