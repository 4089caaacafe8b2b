package cn.suishoupai.console.web;

import org.jspecify.annotations.Nullable;

/**
 * A file of the work on the editor's desk.
 *
 * @param name the file's name as the author knows it
 * @param tint dominant colour, 0 to 63
 * @param seconds length of a video; null for a picture
 */
public record ReviewedMedia(
        String key,
        String name,
        long bytes,
        int width,
        int height,
        int tint,
        @Nullable Integer seconds) {}
