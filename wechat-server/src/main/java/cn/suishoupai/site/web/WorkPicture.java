package cn.suishoupai.site.web;

/**
 * A picture of a work at full width.
 *
 * @param width pixels, as it is seen (turned by its EXIF orientation)
 * @param tint dominant colour, 0 to 63
 */
public record WorkPicture(String key, int width, int height, int tint, String alt) {}
