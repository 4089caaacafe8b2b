package cn.suishoupai.work;

/** 渠道: how a work reached us. */
public enum Channel {
    PAGE("网页投稿"),
    CHAT("聊天投稿");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
