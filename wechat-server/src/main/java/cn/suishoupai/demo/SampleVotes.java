package cn.suishoupai.demo;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.demo.SampleData.Entered;
import cn.suishoupai.participant.Participants;
import cn.suishoupai.voting.Voting;
import cn.suishoupai.work.Works;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The votes of the demonstration: some hundred invented voters keep to the daily limits like everybody. */
@Component
@Profile("demo")
class SampleVotes {

    private static final int VOTES_PER_TRANSACTION = 250;

    /** Days into the stage after which every sample is published. */
    private static final int ALL_SHOWN = 14;

    private final Participants participants;
    private final Works works;
    private final Voting voting;
    private final TransactionTemplate transaction;
    private final DemoClock clock;

    SampleVotes(
            Participants participants, Works works, Voting voting, TransactionTemplate transaction, DemoClock clock) {
        this.participants = participants;
        this.works = works;
        this.voting = voting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Voter k votes for every work that is to have k votes or more, five works a day. */
    void cast(Contest contest, LocalDate firstDay, List<Entered> entered) {
        List<Ballot> ballots = new ArrayList<>();
        int most = entered.stream().mapToInt(e -> e.sample().votes()).max().orElse(0);
        for (int voter = 1; voter <= most; voter++) {
            int given = 0;
            for (Entered work : entered) {
                if (work.sample().votes() >= voter) {
                    LocalDate day =
                            firstDay.plusDays(ALL_SHOWN + given / 5 % (SampleData.DAYS_INTO_VOTING - ALL_SHOWN));
                    LocalTime time = LocalTime.of(6 + voter % 2, voter % 60, given % 60);
                    ballots.add(new Ballot(voter, work.id(), at(day, time)));
                    given++;
                }
            }
        }
        ballots.sort(Comparator.comparing(Ballot::when));
        for (int i = 0; i < ballots.size(); i += VOTES_PER_TRANSACTION) {
            List<Ballot> some = ballots.subList(i, Math.min(ballots.size(), i + VOTES_PER_TRANSACTION));
            transaction.executeWithoutResult(status -> some.forEach(ballot -> vote(contest, ballot)));
        }
    }

    private void vote(Contest contest, Ballot ballot) {
        long voter = participants
                .behind(String.format("oDemo_voter_%04d", ballot.voter()))
                .id();
        Integer no = works.get(ballot.work()).workNo();
        clock.pretend(ballot.when());
        voting.cast(contest, no == null ? 0 : no, voter);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private record Ballot(int voter, long work, Instant when) {}
}
