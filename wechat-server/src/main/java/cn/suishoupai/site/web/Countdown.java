package cn.suishoupai.site.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the contest stands and what a visitor can do now.
 *
 * @param days whole days until the date that {@code what} speaks of; 0 is today, null has no number
 * @param what what happens then (截止投稿, 开始决赛投票), or what is so when there is no number (评审中, 活动已结束)
 * @param note one line about the stage, such as 初选投票中，到 9月15日 24 点
 */
public record Countdown(@Nullable Integer days, String what, String note, boolean submitOpen, boolean voteOpen) {}
