package cn.suishoupai.contest;

/** How long an author's texts may be, in characters (code points). */
public record TextRules(int titleMax, int introductionMax) {}
