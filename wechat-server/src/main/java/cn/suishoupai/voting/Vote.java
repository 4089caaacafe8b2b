package cn.suishoupai.voting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 票: one row of the ledger.
 *
 * @param slot the voter's how-manieth vote of the day, from 1
 * @param nth the voter's how-manieth vote of the day for this work, from 1
 * @param receivedAt the server's time of receipt
 * @param receipt 回执, 8 characters without the hyphen
 */
record Vote(
        int roundId,
        long workId,
        long voterId,
        LocalDate voteDay,
        int slot,
        int nth,
        Instant receivedAt,
        String receipt) {}
