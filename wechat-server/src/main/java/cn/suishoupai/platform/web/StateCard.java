package cn.suishoupai.platform.web;

import org.jspecify.annotations.Nullable;

/** A state with nothing to list: what is so, what to do about it, and at most one button. */
public record StateCard(
        Art art, String title, String text, @Nullable ActionLink action) {

    /** The line drawing above the title. */
    public enum Art {
        EMPTY,
        CLOCK,
        DONE,
        OFFLINE,
        SEARCH,
        LOCK
    }
}
