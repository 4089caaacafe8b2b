package cn.suishoupai.work;

/** 审核员: who decides. */
public record Editor(String username, String displayName) {}
