package cn.suishoupai.voting;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Round;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The numbers that the ledger gives to vote rounds; a number never changes, so every instance may remember it. */
@Component
class Rounds {

    private final VoteMapper rows;
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();

    Rounds(VoteMapper rows) {
        this.rows = rows;
    }

    int id(Contest contest, Round round) {
        return ids.computeIfAbsent(contest.id() + "/" + round.code(), key -> {
            rows.addRound(contest.id(), round.code());
            return rows.roundId(contest.id(), round.code());
        });
    }
}
