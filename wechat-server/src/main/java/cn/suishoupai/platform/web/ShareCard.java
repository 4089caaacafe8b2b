package cn.suishoupai.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What a chat shows when the page is forwarded.
 *
 * @param url absolute address of the page
 * @param pictureUrl absolute address of a picture of at least 300 x 300 pixels
 */
public record ShareCard(
        String title,
        String description,
        String url,
        @Nullable String pictureUrl) {}
