package cn.suishoupai.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The frame around a console page: navigation, the stage and who is signed in.
 *
 * @param item the place in the navigation
 * @param waiting works that wait for review, shown beside 审核
 * @param stage stage and days left, such as 初选 · 还剩 18 天
 * @param role the role's Chinese name, such as 审核员
 * @param csrf token of the sign-out form
 */
public record ConsoleLayout(
        String title,
        String contestName,
        @Nullable Item item,
        int waiting,
        String stage,
        String actor,
        String role,
        String csrf) {

    /** The places of the navigation that exist. */
    public enum Item {
        TODAY,
        REVIEW
    }
}
