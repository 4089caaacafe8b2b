package cn.suishoupai.voting;

import org.jspecify.annotations.Nullable;

/**
 * Which published works, in which order.
 *
 * @param theme code of a theme; absent: all
 * @param text part of a title, or a number; absent: all
 */
public record StandingQuery(
        @Nullable String theme, @Nullable String text, Order order) {

    /** Among equal votes the earlier submission comes first (同票时先投稿者在前). */
    public enum Order {
        NEWEST,
        MOST_VOTES,
        RANDOM
    }

    public static StandingQuery mostVotes(@Nullable String theme) {
        return new StandingQuery(theme, null, Order.MOST_VOTES);
    }

    /** The text as a number of a work, or null. */
    public @Nullable Integer number() {
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** The text as a pattern of LIKE. */
    public @Nullable String pattern() {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
