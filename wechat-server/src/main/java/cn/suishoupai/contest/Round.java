package cn.suishoupai.contest;

import org.jspecify.annotations.Nullable;

/**
 * 投票轮. The organiser's plan sets no limits; these are the preset's reading of it.
 *
 * @param votesPerDay votes of a voter in a calendar day of the contest's zone
 * @param votesPerWorkPerDay of those, how many may go to the same work
 * @param line what a work's votes must exceed to go on, if anything
 */
public record Round(
        String code,
        String name,
        int votesPerDay,
        int votesPerWorkPerDay,
        @Nullable VoteLine line) {}
