package cn.suishoupai.contest;

/**
 * 主题区.
 *
 * @param award whether the theme has an award of its own
 */
public record Theme(String code, String name, String description, boolean award) {}
