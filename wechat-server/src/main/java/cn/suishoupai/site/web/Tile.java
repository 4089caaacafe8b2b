package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.Thumbnail;

/**
 * A published work in a grid or a row.
 *
 * @param no the work's number with leading zeros, such as 0327
 * @param byline author and union or city, such as 周启明 · 大连
 */
public record Tile(String no, String title, String byline, int votes, Thumbnail picture) {}
