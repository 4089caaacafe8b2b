package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Definition;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Schedule;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.voting.Standing;
import cn.suishoupai.voting.StandingQuery;
import cn.suishoupai.voting.Standings;
import cn.suishoupai.work.ThemeCount;
import cn.suishoupai.work.Works;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The list of contests, and a contest's home. */
@RestController
class HomeController {

    private final Contests contests;
    private final Works works;
    private final Standings standings;
    private final Pages pages;
    private final PhoneFrames frames;
    private final Clock clock;

    HomeController(Contests contests, Works works, Standings standings, Pages pages, PhoneFrames frames, Clock clock) {
        this.contests = contests;
        this.works = works;
        this.standings = standings;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> contests() {
        return pages.shared("/", "site/contests.jte", () -> {
            List<ContestCard> cards = contests.all().stream().map(this::card).toList();
            String organizer = contests.all().stream()
                    .findFirst()
                    .map(c -> c.definition().organizer())
                    .orElse("");
            return new ContestsPage(frames.plain("全部活动"), organizer, cards);
        });
    }

    @GetMapping("/c/{contest}")
    ResponseEntity<byte[]> home(@PathVariable String contest) {
        Contest chosen = contests.get(contest);
        return pages.shared(contest, "site/home.jte", () -> page(chosen));
    }

    private HomePage page(Contest contest) {
        Instant now = clock.instant();
        Definition definition = contest.definition();
        ContestLink link = contest.link();
        List<Standing> latest = standings.first(contest, new StandingQuery(null, null, StandingQuery.Order.NEWEST), 6);
        return new HomePage(
                frames.of(contest.name(), link, Tab.HOME),
                definition.organizer(),
                contest.name(),
                definition.tagline(),
                null,
                works.countPublished(contest),
                standings.totalVotes(contest),
                works.countUnits(contest),
                Progressions.countdown(contest, now),
                Progressions.steps(contest, now),
                zones(contest),
                latest.isEmpty() ? null : new LatestWorks("最新展出", null, Tiles.of(latest)),
                Tiles.of(standings.first(contest, StandingQuery.mostVotes(null), 5)),
                contest.openRound(now)
                        .map(round ->
                                "投票每人每天 " + round.votesPerDay() + " 票，同一作品每天 " + round.votesPerWorkPerDay() + " 票")
                        .orElse(""));
    }

    private List<Zone> zones(Contest contest) {
        Map<String, Integer> counts = works.countByTheme(contest).stream()
                .collect(Collectors.toMap(ThemeCount::theme, ThemeCount::published));
        Map<String, Thumbnail> covers = standings.leaderOfEachTheme(contest).stream()
                .collect(Collectors.toMap(Standing::theme, Tiles::thumbnail));
        return contest.definition().themes().stream()
                .map(theme -> new Zone(
                        theme.code(), theme.name(), counts.getOrDefault(theme.code(), 0), covers.get(theme.code())))
                .toList();
    }

    private ContestCard card(Contest contest) {
        Instant now = clock.instant();
        List<Stage> stages = contest.definition().stages();
        return new ContestCard(
                contest.link(),
                contest.definition().tagline(),
                standings.first(contest, StandingQuery.mostVotes(null), 1).stream()
                        .findFirst()
                        .map(Tiles::thumbnail)
                        .orElse(null),
                phase(contest.schedule(), now),
                Progressions.countdown(contest, now),
                stages.get(0).from(),
                stages.stream()
                        .filter(stage -> stage.opens(Door.ANNOUNCE))
                        .findFirst()
                        .map(Stage::from)
                        .orElse(null),
                works.countPublished(contest),
                standings.totalVotes(contest));
    }

    private static ContestCard.Phase phase(Schedule schedule, Instant now) {
        LocalDate today = schedule.day(now);
        if (schedule.stages().get(0).from().isAfter(today)) {
            return ContestCard.Phase.SOON;
        }
        boolean over = schedule.next(now).isEmpty()
                && schedule.stageAt(now)
                        .map(stage -> stage.opens(Door.ANNOUNCE))
                        .orElse(true);
        return over ? ContestCard.Phase.ENDED : ContestCard.Phase.RUNNING;
    }
}
