package cn.suishoupai.site.web;

import org.jspecify.annotations.Nullable;

/**
 * The line that a work must pass: more than 200 votes to be recommended, more than 500 to be judged.
 *
 * @param line votes that are not yet enough
 * @param meaning what passing it opens, such as 超过 200 票的作品，可由工会推荐进入复赛
 * @param frozen whether the round is over and nothing can change
 * @param ahead the work one place ahead in the theme; null at the top
 */
public record Goal(
        int line, String meaning, boolean frozen, @Nullable Ahead ahead) {

    /** The work one place ahead. */
    public record Ahead(String no, String title, int votes) {}
}
