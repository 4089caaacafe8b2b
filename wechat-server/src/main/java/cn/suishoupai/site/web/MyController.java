package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Door;
import cn.suishoupai.participant.Authors;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.voting.CastVote;
import cn.suishoupai.voting.OwnStanding;
import cn.suishoupai.voting.Standings;
import cn.suishoupai.voting.Voting;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.WorkNumber;
import cn.suishoupai.work.Works;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 我的: one's own works and votes. */
@RestController
class MyController {

    private final Contests contests;
    private final Works works;
    private final Voting voting;
    private final Standings standings;
    private final Authors authors;
    private final Pages pages;
    private final PhoneFrames frames;
    private final Clock clock;

    MyController(
            Contests contests,
            Works works,
            Voting voting,
            Standings standings,
            Authors authors,
            Pages pages,
            PhoneFrames frames,
            Clock clock) {
        this.contests = contests;
        this.works = works;
        this.voting = voting;
        this.standings = standings;
        this.authors = authors;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/my")
    ResponseEntity<byte[]> my(@RequestParam(defaultValue = "") String done, Visitor visitor) {
        long participant = visitor.signedIn("/my");
        return pages.personal("site/my.jte", page(participant, "submitted".equals(done)));
    }

    private MyPage page(long participant, boolean submitted) {
        Instant now = clock.instant();
        Contest contest = contests.all().stream()
                .filter(c -> c.isOpen(Door.SUBMIT, now))
                .findFirst()
                .or(() -> contests.all().stream().findFirst())
                .orElseThrow(() -> new NotFound("contest"));
        ContestLink link = contest.link();
        Particulars author = authors.lastOf(participant).orElse(Particulars.NONE);
        return new MyPage(
                frames.of("我的", link, Tab.MY),
                author.name(),
                author.unit().isEmpty() ? "" : author.unit() + " · " + author.city(),
                link,
                contest.isOpen(Door.SUBMIT, now),
                submitted ? "已提交，一般 2 天内有结果" : null,
                mine(participant, now),
                voting.of(participant).stream().map(this::vote).toList(),
                contest.schedule().local(now));
    }

    private List<MyWork> mine(long participant, Instant now) {
        Map<Long, OwnStanding> standing = contests.all().stream()
                .flatMap(contest -> standings.ofParticipant(contest, participant).stream())
                .collect(Collectors.toMap(OwnStanding::workId, Function.identity()));
        return works.of(participant).stream()
                .map(work -> mine(work, standing.get(work.id()), now))
                .toList();
    }

    private MyWork mine(WorkListing work, @Nullable OwnStanding standing, Instant now) {
        Contest contest = contests.get(work.contestId());
        return new MyWork(
                contest.link(),
                work.draftNo(),
                work.workNo() == null ? null : work.label(),
                work.title(),
                MyWork.State.valueOf(work.status().name()),
                picture(work),
                work.submittedAt() == null ? null : contest.schedule().local(work.submittedAt()),
                work.reason(),
                contest.schedule().lastDay(Door.SUBMIT, now).orElse(null),
                contest.isOpen(Door.SUBMIT, now),
                standing == null ? 0 : standing.votes(),
                standing == null ? null : standing.rankInTheme());
    }

    private MyVote vote(CastVote vote) {
        Contest contest = contests.get(vote.contestId());
        return new MyVote(
                contest.link(),
                WorkNumber.label(vote.workNo()),
                vote.title(),
                contest.schedule().local(vote.receivedAt()),
                vote.receipt(),
                MyVote.State.COUNTED);
    }

    private static @Nullable Thumbnail picture(WorkListing work) {
        return work.coverKey() == null || work.coverTint() == null
                ? null
                : new Thumbnail(work.coverKey(), Objects.requireNonNull(work.coverTint()), work.title(), null);
    }
}
