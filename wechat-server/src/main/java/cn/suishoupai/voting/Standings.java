package cn.suishoupai.voting;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Round;
import cn.suishoupai.platform.Slice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Published works and how they stand in the round that is shown: the open one, else the last. */
@Component
public class Standings {

    private static final Duration SHUFFLE = Duration.ofMinutes(10);

    private final StandingMapper rows;
    private final VoteMapper ledger;
    private final Rounds rounds;
    private final Clock clock;

    Standings(StandingMapper rows, VoteMapper ledger, Rounds rounds, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * One page of the works that match.
     *
     * @param page from 1
     */
    public Slice<Standing> list(Contest contest, StandingQuery query, int page, int size) {
        Instant now = clock.instant();
        // The random order stays the same for ten minutes, so that its pages follow each other.
        long seed = now.toEpochMilli() / SHUFFLE.toMillis();
        List<Standing> works = rows.list(contest.id(), roundId(contest, now), query, seed, size, (page - 1) * size);
        return new Slice<>(works, rows.count(contest.id(), query), page, size);
    }

    /** The first few works that match. */
    public List<Standing> first(Contest contest, StandingQuery query, int limit) {
        return rows.list(contest.id(), roundId(contest, clock.instant()), query, 0, limit, 0);
    }

    /** The work with the most votes of each theme that has any. */
    public List<Standing> leaderOfEachTheme(Contest contest) {
        return rows.leaderOfEachTheme(contest.id(), roundId(contest, clock.instant()));
    }

    public int votes(Contest contest, long workId) {
        return Objects.requireNonNullElse(ledger.votes(roundId(contest, clock.instant()), workId), 0);
    }

    public Ranks ranks(Contest contest, long workId) {
        return rows.ranks(roundId(contest, clock.instant()), workId);
    }

    /** The work one place ahead in a theme. */
    public Optional<Standing> ahead(Contest contest, String theme, int rankInTheme) {
        return rankInTheme <= 1
                ? Optional.empty()
                : rows
                        .list(
                                contest.id(),
                                roundId(contest, clock.instant()),
                                StandingQuery.mostVotes(theme),
                                0,
                                1,
                                rankInTheme - 2)
                        .stream()
                        .findFirst();
    }

    /** How a participant's own published works stand. */
    public List<OwnStanding> ofParticipant(Contest contest, long participantId) {
        return rows.ofParticipant(contest.id(), roundId(contest, clock.instant()), participantId);
    }

    /** All votes of the round that is shown. */
    public int totalVotes(Contest contest) {
        return ledger.total(roundId(contest, clock.instant()));
    }

    public int votesBetween(Contest contest, Instant from, Instant until) {
        return ledger.countBetween(roundId(contest, clock.instant()), from, until);
    }

    private int roundId(Contest contest, Instant now) {
        Optional<Round> round = contest.shownRound(now);
        return round.map(r -> rounds.id(contest, r)).orElse(0);
    }
}
