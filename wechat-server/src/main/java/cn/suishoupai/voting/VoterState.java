package cn.suishoupai.voting;

import java.util.List;

/**
 * What a voter has done and can still do today.
 *
 * @param votesLeft 0 when no round is open
 * @param votesPerDay 0 when no round is open
 * @param exhausted numbers of the works that can get no more of the voter's votes today
 */
public record VoterState(int votesLeft, int votesPerDay, List<Integer> exhausted) {}
