package cn.suishoupai.console.web;

import org.jspecify.annotations.Nullable;

/**
 * The console's sign-in, step one: user name and password.
 *
 * @param username what was typed last; empty at first
 * @param error why it was refused and what to do next
 */
public record SignInPage(
        String contestName,
        String slogan,
        String organiser,
        String csrf,
        String username,
        @Nullable String error) {}
