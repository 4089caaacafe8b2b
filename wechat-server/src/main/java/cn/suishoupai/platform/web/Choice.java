package cn.suishoupai.platform.web;

/**
 * One of several values to choose from: an option of a select, or a tab of a theme filter.
 *
 * @param value what the form or the address carries; empty stands for all
 */
public record Choice(String value, String label, boolean chosen) {}
