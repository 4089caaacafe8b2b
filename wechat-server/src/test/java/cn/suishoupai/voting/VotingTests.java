package cn.suishoupai.voting;

import static cn.suishoupai.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.suishoupai.platform.Refusal;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules of voting, on the real database. */
@ServerTest
class VotingTests {

    @Autowired
    private Voting voting;

    @Autowired
    private Scene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @Test
    void countsAVoteAndGivesAReceipt() {
        int no = scene.published("焊花里的夜班");
        long voter = scene.somebody();

        VoteReceipt receipt = voting.cast(scene.contest(), no, voter);

        assertThat(receipt.receipt()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(receipt.votes()).isEqualTo(1);
        assertThat(receipt.votesLeft()).isEqualTo(4);
        assertThat(database.queryForMap("SELECT slot, nth, received_at FROM vote WHERE voter_id = ?", voter))
                .containsEntry("slot", 1)
                .containsEntry("nth", 1);
        assertThat(voting.of(voter)).singleElement().satisfies(vote -> {
            assertThat(vote.workNo()).isEqualTo(no);
            assertThat(vote.receipt()).isEqualTo(receipt.receipt());
            assertThat(vote.receivedAt()).isEqualTo(at("2026-08-27T08:20"));
        });
    }

    @Test
    void refusesASecondVoteForTheSameWorkOnTheSameDay() {
        int no = scene.published("同一天两票");
        long voter = scene.somebody();
        voting.cast(scene.contest(), no, voter);

        Refusal refusal = refusalOf(() -> voting.cast(scene.contest(), no, voter));

        assertThat(refusal.code()).isEqualTo("ALREADY_VOTED_TODAY");
        assertThat(refusal.message()).isEqualTo("今天已投过这件作品");
        assertThat(votesOf(voter)).isEqualTo(1);
        assertThat(voting.stateOf(scene.contest(), voter)).isEqualTo(new VoterState(4, 5, List.of(no)));
    }

    @Test
    void acceptsAnotherVoteForTheSameWorkOnTheNextDay() {
        int no = scene.published("两天两票");
        long voter = scene.somebody();
        clock.setTo("2026-08-27T23:59:59.999");
        voting.cast(scene.contest(), no, voter);
        clock.setTo("2026-08-28T00:00");

        VoteReceipt second = voting.cast(scene.contest(), no, voter);

        assertThat(second.votes()).isEqualTo(2);
        assertThat(second.votesLeft()).isEqualTo(4);
    }

    @Test
    void refusesTheSixthVoteOfADay() {
        List<Integer> works = published(6);
        long voter = scene.somebody();
        works.subList(0, 5).forEach(no -> voting.cast(scene.contest(), no, voter));

        Refusal refusal = refusalOf(() -> voting.cast(scene.contest(), works.get(5), voter));

        assertThat(refusal.code()).isEqualTo("NO_VOTES_LEFT");
        assertThat(refusal.next()).isEqualTo("明天 0 点再来，还有 5 票");
        assertThat(votesOf(voter)).isEqualTo(5);
    }

    @Test
    void letsFiveOfFiftySimultaneousBallotsThrough() throws Exception {
        List<Integer> works = published(10);
        long voter = scene.somebody();

        List<String> outcomes = atOnce(50, i -> voting.cast(scene.contest(), works.get(i % works.size()), voter));

        assertThat(outcomes).filteredOn("counted"::equals).hasSize(5);
        assertThat(outcomes)
                .allMatch(o -> List.of("counted", "NO_VOTES_LEFT", "ALREADY_VOTED_TODAY")
                        .contains(o));
        assertThat(votesOf(voter)).isEqualTo(5);
        assertThat(database.queryForList(
                        "SELECT slot FROM vote WHERE voter_id = ? ORDER BY slot", Integer.class, voter))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(database.queryForObject("SELECT used FROM voter_day WHERE voter_id = ?", Integer.class, voter))
                .isEqualTo(5);
        assertThatTheTallyIsTheLedger();
    }

    @Test
    void countsEveryVoteOfThirtySimultaneousVotersForOneWork() throws Exception {
        int no = scene.published("三十个人同时");
        List<Long> voters =
                IntStream.range(0, 30).mapToObj(i -> scene.somebody()).toList();

        List<String> outcomes = atOnce(30, i -> voting.cast(scene.contest(), no, voters.get(i)));

        assertThat(outcomes).containsOnly("counted");
        assertThatTheTallyIsTheLedger();
    }

    @Test
    void countsAVoteInTheLastMillisecondOfTheRound() {
        int no = scene.published("最后一毫秒");
        clock.setTo("2026-09-15T23:59:59.999");

        assertThat(voting.cast(scene.contest(), no, scene.somebody()).votes()).isEqualTo(1);
    }

    @Test
    void refusesAVoteAfterTheRoundClosesAndSaysWhatComesNext() {
        int no = scene.published("零点");
        clock.setTo("2026-09-16T00:00");

        Refusal refusal = refusalOf(() -> voting.cast(scene.contest(), no, scene.somebody()));

        assertThat(refusal.code()).isEqualTo("NOT_STARTED");
        assertThat(refusal.next()).isEqualTo("决赛投票 10月10日 0 点开始，到时再来");
    }

    @Test
    void refusesAVoteAfterTheLastRound() {
        int no = scene.published("全部结束");
        clock.setTo("2026-10-20T00:00");

        assertThat(refusalOf(() -> voting.cast(scene.contest(), no, scene.somebody()))
                        .code())
                .isEqualTo("CLOSED");
    }

    @Test
    void beginsTheFinalRoundFromZero() {
        int no = scene.published("从零开始");
        voting.cast(scene.contest(), no, scene.somebody());
        clock.setTo("2026-10-10T00:00");

        assertThat(voting.cast(scene.contest(), no, scene.somebody()).votes()).isEqualTo(1);
    }

    @Test
    void refusesAVoteForAWorkThatIsNotShown() {
        long waiting = scene.submitted(scene.somebody(), "还在审核");

        assertThat(refusalOf(() -> voting.cast(scene.contest(), (int) waiting + 100_000, scene.somebody()))
                        .code())
                .isEqualTo("NOT_SHOWN");
    }

    @Test
    void letsAnAuthorVoteForTheirOwnWork() {
        long author = scene.somebody();
        int no = scene.published(author, "自己的作品");

        assertThat(voting.cast(scene.contest(), no, author).votes()).isEqualTo(1);
    }

    private void assertThatTheTallyIsTheLedger() {
        assertThat(database.queryForList("""
                SELECT l.work_id FROM (SELECT round_id, work_id, COUNT(*) n FROM vote GROUP BY round_id, work_id) l
                LEFT JOIN vote_tally t ON t.round_id = l.round_id AND t.work_id = l.work_id
                WHERE t.votes IS NULL OR t.votes <> l.n""")).isEmpty();
    }

    private List<Integer> published(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scene.published("作品 " + i))
                .toList();
    }

    private int votesOf(long voter) {
        return database.queryForList("SELECT id FROM vote WHERE voter_id = ?", voter)
                .size();
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static List<String> atOnce(int count, Ballot ballot) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService people = Executors.newFixedThreadPool(count);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int person = i;
                calls.add(() -> {
                    start.await();
                    try {
                        ballot.cast(person);
                        return "counted";
                    } catch (Refusal refusal) {
                        return refusal.code();
                    }
                });
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : people.invokeAll(calls)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private interface Ballot {
        void cast(int person);
    }
}
