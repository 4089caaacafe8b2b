package cn.suishoupai.voting.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.voting.VoteReceipt;
import cn.suishoupai.voting.VoterState;
import cn.suishoupai.voting.Voting;
import cn.suishoupai.work.WorkNumber;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Voting, and the one small request for what is personal on public pages. */
@RestController
@RequestMapping("/api/v1/contests/{contest}")
class VoteController {

    private final Contests contests;
    private final Voting voting;

    VoteController(Contests contests, Voting voting) {
        this.contests = contests;
        this.voting = voting;
    }

    @PostMapping("/works/{no}/votes")
    @ResponseStatus(HttpStatus.CREATED)
    VoteReceipt vote(@PathVariable String contest, @PathVariable int no, Visitor visitor) {
        Contest chosen = contests.get(contest);
        return voting.cast(chosen, no, visitor.signedIn("/c/" + contest + "/works/" + WorkNumber.label(no)));
    }

    @GetMapping("/me")
    ResponseEntity<Me> me(@PathVariable String contest, Visitor visitor) {
        Contest chosen = contests.get(contest);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(me(chosen, visitor));
    }

    private Me me(Contest contest, Visitor visitor) {
        Long participant = visitor.participant();
        if (participant == null) {
            return new Me(false, visitor.snapshot(), 0, 0, List.of());
        }
        VoterState state = voting.stateOf(contest, participant);
        List<String> exhausted =
                state.exhausted().stream().map(WorkNumber::label).toList();
        return new Me(true, false, state.votesLeft(), state.votesPerDay(), exhausted);
    }

    /**
     * The visitor, in one contest.
     *
     * @param votedToday numbers of works that can get no more of the visitor's votes today
     */
    record Me(boolean signedIn, boolean snapshot, int votesLeft, int votesPerDay, List<String> votedToday) {}
}
