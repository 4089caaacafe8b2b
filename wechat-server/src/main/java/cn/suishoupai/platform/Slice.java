package cn.suishoupai.platform;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what is on this page
 * @param total how many there are in all
 * @param page this page's number, from 1
 * @param size how many items a page holds
 */
public record Slice<T>(List<T> items, int total, int page, int size) {

    /** How many come after this page. */
    public int remaining() {
        return Math.max(0, total - page * size);
    }
}
