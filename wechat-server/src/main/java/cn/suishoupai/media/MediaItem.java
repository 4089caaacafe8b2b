package cn.suishoupai.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted file, as other modules see it.
 *
 * @param mediaKey unguessable public name, 22 characters
 * @param ownerId who uploaded it; what the number means is the caller's affair
 * @param name the file's name as its owner knows it
 * @param width pixels, as seen upright
 * @param height pixels, as seen upright
 * @param durationMs of a video
 * @param tint dominant colour, 0 to 63; known once the copies are made
 * @param derivedAt when the public copies were made
 * @param failedAt when making the copies was given up
 * @param releasedAt since when the public may see it
 */
public record MediaItem(
        long id,
        String mediaKey,
        long ownerId,
        MediaFormat format,
        String name,
        long bytes,
        int width,
        int height,
        int orientation,
        @Nullable Long durationMs,
        @Nullable Integer tint,
        @Nullable Instant derivedAt,
        @Nullable Instant failedAt,
        @Nullable Instant releasedAt) {

    public boolean isReady() {
        return derivedAt != null;
    }

    public boolean isPublic() {
        return releasedAt != null;
    }

    /** The dominant colour, or the darkest while it is not known. */
    public int tintOrDark() {
        return tint == null ? 0 : tint;
    }

    /** Length of a video in whole seconds, rounded up; absent for a picture. */
    public @Nullable Integer seconds() {
        return durationMs == null ? null : (int) ((durationMs + 999) / 1000);
    }

    String originalKey() {
        return "original/" + mediaKey + "." + format.extension();
    }

    String copyKey(MediaCopy copy) {
        return "public/" + mediaKey + "/" + copy.fileName();
    }
}
