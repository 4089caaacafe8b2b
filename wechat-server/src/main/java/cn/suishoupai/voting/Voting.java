package cn.suishoupai.voting;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Round;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.Works;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Casting votes (投票). A vote is acknowledged when it is on disk; the database's unique keys hold the limits. */
@Component
public class Voting {

    private final VoteMapper ledger;
    private final Rounds rounds;
    private final Works works;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Voting(VoteMapper ledger, Rounds rounds, Works works, TransactionTemplate transaction, Clock clock) {
        this.ledger = ledger;
        this.rounds = rounds;
        this.works = works;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One vote of a participant for a published work, at the server's time of receipt.
     *
     * @throws Refusal NOT_STARTED, CLOSED, NOT_SHOWN, ALREADY_VOTED_TODAY or NO_VOTES_LEFT
     */
    public VoteReceipt cast(Contest contest, int workNo, long voterId) {
        Instant receivedAt = clock.instant();
        Round round = contest.openRound(receivedAt)
                .orElseThrow(() -> VoteRefusal.closed(contest.schedule().nextWith(Door.VOTE, receivedAt)));
        WorkListing work = works.published(contest, workNo).orElseThrow(VoteRefusal::notShown);
        Ballot ballot = new Ballot(
                rounds.id(contest, round),
                work.id(),
                voterId,
                contest.schedule().day(receivedAt),
                receivedAt);
        try {
            return write(round, ballot);
        } catch (DuplicateKeyException twoReceiptsAlike) {
            return write(round, ballot);
        }
    }

    private VoteReceipt write(Round round, Ballot ballot) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ledger.takeSlot(ballot.roundId, ballot.voterId, ballot.day);
            int slot = Objects.requireNonNull(ledger.used(ballot.roundId, ballot.voterId, ballot.day));
            int nth = 1 + ledger.given(ballot.roundId, ballot.voterId, ballot.workId, ballot.day);
            if (nth > round.votesPerWorkPerDay()) {
                throw VoteRefusal.alreadyVoted(round);
            }
            if (slot > round.votesPerDay()) {
                throw VoteRefusal.noVotesLeft(round);
            }
            String receipt = VoteReceipt.newCode();
            ledger.add(new Vote(
                    ballot.roundId, ballot.workId, ballot.voterId, ballot.day, slot, nth, ballot.receivedAt, receipt));
            ledger.count(ballot.roundId, ballot.workId);
            int votes = Objects.requireNonNull(ledger.votes(ballot.roundId, ballot.workId));
            return new VoteReceipt(VoteReceipt.shown(receipt), votes, round.votesPerDay() - slot, round.votesPerDay());
        }));
    }

    /** What a voter can still do today. */
    public VoterState stateOf(Contest contest, long voterId) {
        Instant now = clock.instant();
        Optional<Round> open = contest.openRound(now);
        if (open.isEmpty()) {
            return new VoterState(0, 0, List.of());
        }
        int roundId = rounds.id(contest, open.get());
        LocalDate today = contest.schedule().day(now);
        int used = Objects.requireNonNullElse(ledger.used(roundId, voterId, today), 0);
        return new VoterState(
                Math.max(0, open.get().votesPerDay() - used),
                open.get().votesPerDay(),
                ledger.exhausted(roundId, voterId, today, open.get().votesPerWorkPerDay()));
    }

    /** A voter's own votes, the latest first. */
    public List<CastVote> of(long voterId) {
        return ledger.of(voterId, 100);
    }

    private record Ballot(int roundId, long workId, long voterId, LocalDate day, Instant receivedAt) {}
}
