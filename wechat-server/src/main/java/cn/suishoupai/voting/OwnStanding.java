package cn.suishoupai.voting;

/**
 * A published work's votes and place, for its author.
 *
 * @param rankInTheme from 1
 */
public record OwnStanding(long workId, int votes, int rankInTheme) {}
