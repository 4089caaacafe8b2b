package cn.suishoupai.voting;

import cn.suishoupai.platform.RandomCode;

/**
 * What a voter gets for a vote.
 *
 * @param receipt 回执, such as 7K2M-94QX
 * @param votes the work's votes now, this one included
 * @param votesLeft votes that the voter has left today
 * @param votesPerDay votes that a voter has each day
 */
public record VoteReceipt(String receipt, int votes, int votesLeft, int votesPerDay) {

    static String newCode() {
        return RandomCode.ofLength(8);
    }

    static String shown(String code) {
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
