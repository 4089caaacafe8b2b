package cn.suishoupai.work.web;

import org.jspecify.annotations.Nullable;

/**
 * A file that the server has accepted.
 *
 * @param key goes back with the form
 * @param name the file's name as the author knows it
 * @param tint dominant colour, 0 to 63
 * @param seconds length of a video; null for a picture
 */
public record SubmitMedia(
        String key,
        String name,
        long bytes,
        int width,
        int height,
        int tint,
        @Nullable Integer seconds) {}
