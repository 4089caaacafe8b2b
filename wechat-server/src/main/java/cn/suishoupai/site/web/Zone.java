package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.Thumbnail;
import org.jspecify.annotations.Nullable;

/**
 * A theme on the home page.
 *
 * @param works published works
 * @param picture a work of the theme; null while there is none
 */
public record Zone(
        String code, String name, int works, @Nullable Thumbnail picture) {}
