package cn.suishoupai.voting;

import cn.suishoupai.contest.Round;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.platform.ChineseTime;
import cn.suishoupai.platform.Refusal;
import java.util.Optional;

/** Why a vote does not count; the voter reads it. */
final class VoteRefusal {

    private VoteRefusal() {}

    /** No round is open: either the next one is still to come, or there is none any more. */
    static Refusal closed(Optional<Stage> next) {
        return next.map(stage -> new Refusal(
                        409,
                        "NOT_STARTED",
                        "现在不能投票",
                        stage.name() + " " + ChineseTime.startOf(stage.from()) + "开始，到时再来"))
                .orElseGet(() -> new Refusal(409, "CLOSED", "投票已经结束", "看看排行"));
    }

    static Refusal notShown() {
        return new Refusal(404, "NOT_SHOWN", "这件作品现在没有展出", "投给其他作品");
    }

    static Refusal alreadyVoted(Round round) {
        String message =
                round.votesPerWorkPerDay() == 1 ? "今天已投过这件作品" : "今天已给这件作品投满 " + round.votesPerWorkPerDay() + " 票";
        return new Refusal(409, "ALREADY_VOTED_TODAY", message, "明天 0 点可再投，或投给其他作品");
    }

    static Refusal noVotesLeft(Round round) {
        return new Refusal(
                409,
                "NO_VOTES_LEFT",
                "今天 " + round.votesPerDay() + " 票投完了",
                "明天 0 点再来，还有 " + round.votesPerDay() + " 票");
    }
}
