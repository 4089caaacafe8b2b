package cn.suishoupai.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A small picture that stands for a work.
 *
 * @param key the media key in {@code /media/{key}/360.jpg}
 * @param tint dominant colour, 0 to 63: red, green and blue in four levels each, {@code r * 16 + g * 4 + b}
 * @param alt what a screen reader says; the work's title if there is nothing better
 * @param seconds length of a video; null for a picture
 */
public record Thumbnail(
        String key, int tint, String alt, @Nullable Integer seconds) {}
