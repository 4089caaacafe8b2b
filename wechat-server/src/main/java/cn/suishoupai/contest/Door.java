package cn.suishoupai.contest;

/** What a stage lets people do (门). Whether a door is open is derived from the definition and the clock, never stored. */
public enum Door {
    /** 投稿: works may be entered and submitted. */
    SUBMIT,
    /** 展出: reviewed works may be published; what is published stays on show, also in the days between two stages. */
    DISPLAY,
    /** 投票: votes count, in the stage's round. */
    VOTE,
    /** 留言. */
    COMMENT,
    /** 推荐: unions may recommend. */
    RECOMMEND,
    /** 评审: judges may score. */
    JUDGE,
    /** 公布: results are public. */
    ANNOUNCE
}
