package cn.suishoupai.voting.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Round;
import cn.suishoupai.contest.Theme;
import cn.suishoupai.contest.VoteLine;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Slice;
import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.voting.Standing;
import cn.suishoupai.voting.StandingQuery;
import cn.suishoupai.voting.Standings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 投票排行. */
@RestController
class RankingController {

    private static final int LISTED = 50;

    private final Contests contests;
    private final Standings standings;
    private final Pages pages;
    private final PhoneFrames frames;
    private final Clock clock;

    RankingController(Contests contests, Standings standings, Pages pages, PhoneFrames frames, Clock clock) {
        this.contests = contests;
        this.standings = standings;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/c/{contest}/ranking")
    ResponseEntity<byte[]> ranking(@PathVariable String contest, @RequestParam(defaultValue = "") String theme) {
        Contest chosen = contests.get(contest);
        if (!theme.isEmpty() && !chosen.definition().hasTheme(theme)) {
            throw new NotFound("theme");
        }
        return pages.shared(contest + "/ranking?" + theme, "voting/ranking.jte", () -> page(chosen, theme));
    }

    private RankingPage page(Contest contest, String theme) {
        Instant now = clock.instant();
        Round round = contest.shownRound(now).orElseThrow(() -> new NotFound("round"));
        Slice<Standing> works =
                standings.list(contest, StandingQuery.mostVotes(theme.isEmpty() ? null : theme), 1, LISTED);
        VoteLine line = round.line();
        ContestLink link = contest.link();
        return new RankingPage(
                frames.of("投票排行", link, Tab.RANKING),
                link,
                round.name(),
                contest.schedule().local(now),
                contest.isFrozen(now),
                themes(contest, theme),
                ranked(works.items()),
                works.total(),
                line == null ? null : line.votesAbove(),
                line == null ? "" : "超过 " + line.votesAbove() + " 票，" + line.meaning(),
                "同票时先投稿者在前");
    }

    private static List<RankedWork> ranked(List<Standing> works) {
        return IntStream.range(0, works.size())
                .mapToObj(i -> ranked(i + 1, works.get(i)))
                .toList();
    }

    private static RankedWork ranked(int rank, Standing work) {
        Thumbnail picture = new Thumbnail(work.coverKey(), work.coverTint(), work.title(), work.seconds());
        return new RankedWork(rank, work.label(), work.title(), work.byline(), work.votes(), picture);
    }

    private static List<Choice> themes(Contest contest, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "总榜", chosen.isEmpty()));
        for (Theme theme : contest.definition().themes()) {
            choices.add(new Choice(theme.code(), theme.name(), theme.code().equals(chosen)));
        }
        return choices;
    }
}
