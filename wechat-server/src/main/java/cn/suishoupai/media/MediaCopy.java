package cn.suishoupai.media;

import java.util.Arrays;
import java.util.Optional;

/** The copies that are shown instead of an original. */
public enum MediaCopy {
    SMALL("360.jpg", "image/jpeg"),
    LARGE("1080.jpg", "image/jpeg"),
    VIDEO("video.mp4", "video/mp4");

    private final String fileName;
    private final String contentType;

    MediaCopy(String fileName, String contentType) {
        this.fileName = fileName;
        this.contentType = contentType;
    }

    /** The last part of its address. */
    public String fileName() {
        return fileName;
    }

    public String contentType() {
        return contentType;
    }

    public static Optional<MediaCopy> named(String fileName) {
        return Arrays.stream(values()).filter(c -> c.fileName.equals(fileName)).findFirst();
    }
}
