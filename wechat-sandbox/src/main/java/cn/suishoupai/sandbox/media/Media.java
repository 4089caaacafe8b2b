package cn.suishoupai.sandbox.media;

import java.time.Instant;

/**
 * A temporary medium.
 *
 * @param id its media_id
 * @param kind {@code image}, {@code video}, {@code voice} or {@code thumb}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record Media(String id, String kind, String contentType, byte[] bytes, Instant createdAt) {

    /** Whether the platform answers with an address instead of the bytes. */
    public boolean isVideo() {
        return kind.equals("video");
    }

    /** The ending that the platform gives its file name. */
    public String extension() {
        return switch (contentType) {
            case "image/png" -> "png";
            case "image/gif" -> "gif";
            case "video/mp4" -> "mp4";
            case "audio/amr" -> "amr";
            default -> "jpg";
        };
    }

    /** Where a browser sees it, without any token. */
    public String path() {
        return "/sandbox/" + (isVideo() ? "video/" : "media/") + id + "." + extension();
    }
}
