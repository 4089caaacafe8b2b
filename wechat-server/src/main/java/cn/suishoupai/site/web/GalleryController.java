package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Door;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Slice;
import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.site.web.GalleryPage.Order;
import cn.suishoupai.voting.Standing;
import cn.suishoupai.voting.StandingQuery;
import cn.suishoupai.voting.Standings;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 全部作品, by theme, searched and ordered. */
@RestController
class GalleryController {

    private static final int PAGE_SIZE = 20;
    private static final int QUERY_MAX = 40;
    private static final int LAST_PAGE = 10_000;

    private final Contests contests;
    private final Standings standings;
    private final Pages pages;
    private final PhoneFrames frames;
    private final Clock clock;

    GalleryController(Contests contests, Standings standings, Pages pages, PhoneFrames frames, Clock clock) {
        this.contests = contests;
        this.standings = standings;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/c/{contest}/works")
    ResponseEntity<byte[]> works(
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "hot") String order,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        Contest chosen = contests.get(contest);
        if (page < 1 || page > LAST_PAGE) {
            throw new NotFound("page");
        }
        if (!theme.isEmpty() && !chosen.definition().hasTheme(theme)) {
            throw new NotFound("theme");
        }
        Order ordered = Arrays.stream(Order.values())
                .filter(o -> o.value().equals(order))
                .findFirst()
                .orElse(Order.HOT);
        String text = q.strip().length() > QUERY_MAX ? q.strip().substring(0, QUERY_MAX) : q.strip();
        return pages.shared(
                contest + "/works?" + theme + "&" + ordered + "&" + page + "&" + text,
                "site/gallery.jte",
                () -> page(chosen, theme, ordered, text, page));
    }

    private GalleryPage page(Contest contest, String theme, Order order, String text, int page) {
        StandingQuery query = new StandingQuery(orNull(theme), orNull(text), order(order));
        Slice<Standing> works = standings.list(contest, query, page, PAGE_SIZE);
        ContestLink link = contest.link();
        return new GalleryPage(
                frames.of("全部作品 · " + contest.name(), link, Tab.WORKS),
                link,
                text,
                themes(contest, theme),
                order,
                works.total(),
                Tiles.of(works.items()),
                page,
                Math.min(PAGE_SIZE, works.remaining()),
                contest.isOpen(Door.SUBMIT, clock.instant()));
    }

    private static List<Choice> themes(Contest contest, String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", "全部", chosen.isEmpty())),
                        contest.definition().themes().stream()
                                .map(t ->
                                        new Choice(t.code(), t.name(), t.code().equals(chosen))))
                .toList();
    }

    private static StandingQuery.Order order(Order order) {
        return switch (order) {
            case NEW -> StandingQuery.Order.NEWEST;
            case HOT -> StandingQuery.Order.MOST_VOTES;
            case RANDOM -> StandingQuery.Order.RANDOM;
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
