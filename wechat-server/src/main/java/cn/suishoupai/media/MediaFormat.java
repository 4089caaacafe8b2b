package cn.suishoupai.media;

/** The file formats that an entry may be made of: those that every phone can show. */
public enum MediaFormat {
    JPEG(MediaKind.PICTURE, "image/jpeg", "jpg", "JPG"),
    PNG(MediaKind.PICTURE, "image/png", "png", "PNG"),
    MP4(MediaKind.VIDEO, "video/mp4", "mp4", "MP4");

    private final MediaKind kind;
    private final String contentType;
    private final String extension;
    private final String shortName;

    MediaFormat(MediaKind kind, String contentType, String extension, String shortName) {
        this.kind = kind;
        this.contentType = contentType;
        this.extension = extension;
        this.shortName = shortName;
    }

    public MediaKind kind() {
        return kind;
    }

    public String contentType() {
        return contentType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }

    /** Format and kind as one says them, "JPG 图片". */
    public String chineseName() {
        return shortName + " " + kind.chineseName();
    }

    String shortName() {
        return shortName;
    }
}
