package cn.suishoupai.media;

/** What a visitor sees: a still picture or a moving one. */
public enum MediaKind {
    PICTURE("图片"),
    VIDEO("视频");

    private final String chineseName;

    MediaKind(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }
}
