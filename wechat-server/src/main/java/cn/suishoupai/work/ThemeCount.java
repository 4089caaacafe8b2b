package cn.suishoupai.work;

/**
 * Works of one theme.
 *
 * @param theme the theme's code
 */
public record ThemeCount(String theme, int published, int waiting) {}
