package cn.suishoupai.platform.web;

/**
 * One thing to do next: a button that leads somewhere.
 *
 * @param label a verb, as printed on the button
 */
public record ActionLink(String label, String path) {}
