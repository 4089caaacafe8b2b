package cn.suishoupai.work.web;

/**
 * A theme to choose.
 *
 * @param about what it is for; may be empty
 */
public record SubmitTheme(String code, String name, String about) {}
