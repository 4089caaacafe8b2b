package cn.suishoupai.voting;

import java.time.Instant;

/**
 * A vote as its voter sees it later.
 *
 * @param receipt such as 7K2M-94QX
 */
public record CastVote(long contestId, int workNo, String title, Instant receivedAt, String receipt) {}
