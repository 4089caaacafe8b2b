package cn.suishoupai.contest;

/** What a stage lets people do (门). Whether a door is open is derived from the definition and the clock, never stored. */
public enum Door {
    SUBMIT("投稿"),
    DISPLAY("展出"),
    VOTE("投票"),
    COMMENT("留言"),
    RECOMMEND("推荐"),
    JUDGE("评审"),
    ANNOUNCE("公布");

    private final String label;

    Door(String label) {
        this.label = label;
    }

    /** What it is called on pages. */
    public String label() {
        return label;
    }
}
