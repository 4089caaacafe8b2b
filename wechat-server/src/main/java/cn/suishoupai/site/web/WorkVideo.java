package cn.suishoupai.site.web;

/**
 * The video of a work; nothing of it is loaded before the visitor asks for it.
 *
 * @param tint dominant colour of its first frame, 0 to 63
 */
public record WorkVideo(String key, int width, int height, int tint, int seconds, long bytes, String alt) {}
