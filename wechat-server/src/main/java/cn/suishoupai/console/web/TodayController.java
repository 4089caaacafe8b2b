package cn.suishoupai.console.web;

import cn.suishoupai.console.web.TodayPage.ThemeCount;
import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.platform.web.ConsoleLayout.Item;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.staff.StaffMember;
import cn.suishoupai.voting.Standings;
import cn.suishoupai.work.Queue;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.Works;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 今天: the console's first page. */
@RestController
class TodayController {

    private static final Duration OVERDUE = Duration.ofHours(24);

    private final ConsoleFrames frames;
    private final Works works;
    private final Reviews reviews;
    private final Standings standings;
    private final Pages pages;
    private final Clock clock;

    TodayController(ConsoleFrames frames, Works works, Reviews reviews, Standings standings, Pages pages, Clock clock) {
        this.frames = frames;
        this.works = works;
        this.reviews = reviews;
        this.standings = standings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/console")
    ResponseEntity<byte[]> today(@AuthenticationPrincipal StaffMember member, CsrfToken csrf) {
        Contest contest = frames.contest();
        Instant now = clock.instant();
        LocalDate day = contest.schedule().day(now);
        Instant midnight = day.atStartOfDay(clock.getZone()).toInstant();
        Instant yesterday = day.minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Queue queue = reviews.queue(contest, now.minus(OVERDUE));
        return pages.personal(
                "console/today.jte",
                new TodayPage(
                        frames.of("今天", Item.TODAY, member, csrf),
                        contest.schedule().local(now),
                        contest.schedule()
                                .stageAt(now)
                                .map(stage -> stageDay(stage, day))
                                .orElse("现在没有赛段"),
                        works.countSubmitted(contest, midnight, now),
                        works.countSubmitted(contest, yesterday, midnight),
                        queue.waiting(),
                        queue.oldest() == null ? null : contest.schedule().local(queue.oldest()),
                        queue.overdue(),
                        standings.votesBetween(contest, midnight, now),
                        works.countPublished(contest),
                        works.countPublished(contest, midnight, now),
                        themes(contest)));
    }

    private List<ThemeCount> themes(Contest contest) {
        Map<String, cn.suishoupai.work.ThemeCount> counts = works.countByTheme(contest).stream()
                .collect(Collectors.toMap(cn.suishoupai.work.ThemeCount::theme, Function.identity()));
        return contest.definition().themes().stream()
                .map(theme -> {
                    var count = counts.get(theme.code());
                    return count == null
                            ? new ThemeCount(theme.name(), 0, 0)
                            : new ThemeCount(theme.name(), count.published(), count.waiting());
                })
                .toList();
    }

    private static String stageDay(Stage stage, LocalDate day) {
        return stage.name() + "第 " + (ChronoUnit.DAYS.between(stage.from(), day) + 1) + " 天";
    }
}
