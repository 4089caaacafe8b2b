package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Definition;
import cn.suishoupai.contest.Round;
import cn.suishoupai.contest.Track;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.site.web.RulesPage.Figure;
import cn.suishoupai.site.web.RulesPage.Rule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 活动规则, made from the definition: the rules shown are the rules that run. */
@RestController
class RulesController {

    private final Contests contests;
    private final Pages pages;
    private final PhoneFrames frames;
    private final Clock clock;

    RulesController(Contests contests, Pages pages, PhoneFrames frames, Clock clock) {
        this.contests = contests;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/c/{contest}/rules")
    ResponseEntity<byte[]> rules(@PathVariable String contest) {
        Contest chosen = contests.get(contest);
        return pages.shared(contest + "/rules", "site/rules.jte", () -> page(chosen));
    }

    private RulesPage page(Contest contest) {
        Definition definition = contest.definition();
        ContestLink link = contest.link();
        List<Rule> media = new ArrayList<>(
                definition.tracks().stream().map(RulesController::rule).toList());
        media.add(new Rule(
                "标题和说明",
                "标题最多 " + definition.text().titleMax() + " 个字，说明最多 "
                        + definition.text().introductionMax() + " 个字"));
        media.add(new Rule("一定要真实", "姓名、手机、单位、城市如实填。核实不了的作品会撤下，不再计票，原因会告诉你"));
        List<Rule> awards = definition.themes().stream()
                .filter(theme -> theme.award())
                .map(theme -> theme.name())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("、"),
                        names -> names.isEmpty() ? List.of() : List.of(new Rule("主题奖", names + "，各设一个"))));
        return new RulesPage(
                frames.of("活动规则 · " + contest.name(), link, Tab.HOME),
                Progressions.steps(contest, clock.instant()),
                media,
                definition.rounds().stream().flatMap(r -> figures(r).stream()).toList(),
                awards);
    }

    private static Rule rule(Track track) {
        String count = track.minFiles() == track.maxFiles()
                ? "每件 " + track.maxFiles() + " 个文件"
                : "每件 " + track.minFiles() + "–" + track.maxFiles() + " 个文件";
        String formats =
                track.formats().stream().map(f -> f.equals("JPEG") ? "JPG" : f).collect(Collectors.joining("、"));
        return new Rule(track.name(), count + "，" + formats + "，每个不超过 " + track.maxMegabytes() + " MB");
    }

    private static List<Figure> figures(Round round) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(round.votesPerDay(), "票", round.name() + "每人每天", "0 点重新开始，不累积"));
        figures.add(new Figure(round.votesPerWorkPerDay(), "票", round.name() + "每件作品每天", "可以投给自己的作品"));
        if (round.line() != null) {
            int line = round.line().votesAbove();
            figures.add(new Figure(line, "票", "超过这条线，" + round.line().meaning(), "刚好 " + line + " 票不算"));
        }
        return figures;
    }
}
