package cn.suishoupai.voting.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.web.Answer;
import cn.suishoupai.web.AtOnce;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Voting by HTTP, and the one small request for what is personal. */
class VoteControllerTests extends HttpTest {

    private static final String API = "/api/v1/contests/suishoupai";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void givesAReceiptForAVote() {
        int no = scene.published("投这件");
        long voter = scene.somebody();

        Answer answer = vote(phoneOf(voter), no);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("receipt", "votes", "votesLeft", "votesPerDay");
        assertThat(answer.json().get("receipt").asString()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(answer.json().get("votes").asInt()).isEqualTo(1);
        assertThat(answer.json().get("votesLeft").asInt()).isEqualTo(4);
        assertThat(answer.json().get("votesPerDay").asInt()).isEqualTo(5);
        assertThat(votesOf(voter)).isEqualTo(1);
    }

    @Test
    void asksAVisitorToSignInFirst() {
        int no = scene.published("先登录");

        Answer answer = vote(anonymous(), no);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json()).isEqualTo(json("""
                        {"code": "SIGN_IN", "message": "要先登录微信", "next": "登录后再来一次"}"""));
    }

    @Test
    void letsTheVisitorOfASnapshotPageLookButNotVote() {
        int no = scene.published("快照页");
        assertThat(snapshot().get("/c/suishoupai/works/" + no).status()).isEqualTo(200);

        Answer answer = vote(snapshot(), no);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json()).isEqualTo(json("""
                        {"code": "SNAPSHOT", "message": "这是快照页，微信没给真实身份", "next": "打开完整页面就能投票"}"""));
        assertThat(count("SELECT v.id FROM vote v JOIN work w ON w.id = v.work_id WHERE w.work_no = ?", no))
                .isZero();
    }

    @Test
    void saysWhyASecondVoteOfTheDayDoesNotCount() {
        int no = scene.published("投两次");
        PhoneClient phone = phoneOf(scene.somebody());
        vote(phone, no);

        Answer answer = vote(phone, no);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json()).isEqualTo(json("""
                        {"code": "ALREADY_VOTED_TODAY", "message": "今天已投过这件作品", "next": "明天 0 点可再投，或投给其他作品"}"""));
    }

    @Test
    void saysWhenTheNextRoundBegins() {
        int no = scene.published("关门以后");
        clock.setTo("2026-09-16T00:00");

        Answer answer = vote(phoneOf(scene.somebody()), no);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json()).isEqualTo(json("""
                        {"code": "NOT_STARTED", "message": "现在不能投票", "next": "决赛投票 10月10日 0 点开始，到时再来"}"""));
    }

    @Test
    void saysThatTheLastRoundIsOver() {
        int no = scene.published("结束以后");
        clock.setTo("2026-10-20T00:00");

        Answer answer = vote(phoneOf(scene.somebody()), no);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asString()).isEqualTo("CLOSED");
    }

    @Test
    void knowsOnlyWorksThatAreShown() {
        Answer unknown = vote(phoneOf(scene.somebody()), 99_999_999);

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("code").asString()).isEqualTo("NOT_SHOWN");
    }

    @Test
    void takesAVotersPathThatIsNoNumberForAFaultOfTheSender() {
        for (String number : List.of("abc", "99999999999", "1.5")) {
            Answer answer = phoneOf(scene.somebody()).post(API + "/works/" + number + "/votes");

            assertThat(answer.status()).as(number).isBetween(400, 404);
        }
    }

    @Test
    void countsFiveOfFiftyRequestsThatArriveAtTheSameInstant() throws Exception {
        List<Integer> works = IntStream.range(0, 10)
                .mapToObj(i -> scene.published("五十个请求 " + i))
                .toList();
        long voter = scene.somebody();

        List<String> outcomes = AtOnce.people(50, i -> {
            Answer answer = vote(phoneOf(voter), works.get(i % works.size()));
            return answer.status() == 201
                    ? "counted"
                    : answer.json().get("code").asString();
        });

        assertThat(outcomes).filteredOn("counted"::equals).hasSize(5);
        assertThat(outcomes)
                .allMatch(o -> List.of("counted", "NO_VOTES_LEFT", "ALREADY_VOTED_TODAY")
                        .contains(o));
        assertThat(votesOf(voter)).isEqualTo(5);
        assertThat(phoneOf(voter).get(API + "/me").json().get("votesLeft").asInt())
                .isZero();
    }

    @Test
    void tellsAVoterWhatIsLeftAndWhatIsSpent() {
        int no = scene.published("我投过的");
        PhoneClient phone = phoneOf(scene.somebody());
        assertThat(phone.get(API + "/me").json()).isEqualTo(json("""
                        {"signedIn": true, "snapshot": false, "votesLeft": 5, "votesPerDay": 5, "votedToday": []}"""));

        vote(phone, no);

        assertThat(phone.get(API + "/me").json()).isEqualTo(json("""
                        {"signedIn": true, "snapshot": false, "votesLeft": 4, "votesPerDay": 5, "votedToday": ["%04d"]}""".formatted(no)));
        clock.setTo("2026-08-28T00:00");
        assertThat(phone.get(API + "/me").json().get("votesLeft").asInt()).isEqualTo(5);
    }

    @Test
    void tellsOthersThatNobodyIsSignedIn() {
        assertThat(anonymous().get(API + "/me").json()).isEqualTo(json("""
                        {"signedIn": false, "snapshot": false, "votesLeft": 0, "votesPerDay": 0, "votedToday": []}"""));
        assertThat(snapshot().get(API + "/me").json()).isEqualTo(json("""
                        {"signedIn": false, "snapshot": true, "votesLeft": 0, "votesPerDay": 0, "votedToday": []}"""));
    }

    @Test
    void letsNobodyKeepWhatIsPersonal() {
        PhoneClient phone = phoneOf(scene.somebody());

        assertThat(phone.get(API + "/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(anonymous().get(API + "/me").header("Cache-Control")).isEqualTo("no-store");
    }

    private static Answer vote(PhoneClient phone, int no) {
        return phone.post(API + "/works/" + "%04d".formatted(no) + "/votes");
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private int votesOf(long voter) {
        return count("SELECT id FROM vote WHERE voter_id = ?", voter);
    }
}
