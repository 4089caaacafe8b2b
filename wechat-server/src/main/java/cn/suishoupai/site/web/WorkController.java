package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Theme;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.media.MediaKind;
import cn.suishoupai.platform.ChineseTime;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.voting.Ranks;
import cn.suishoupai.voting.Standings;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.Works;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One published work: the page that is shared. */
@RestController
@RequestMapping("/c/{contest}/works/{no:\\d{1,9}}")
class WorkController {

    private final Contests contests;
    private final Works works;
    private final Standings standings;
    private final Pages pages;
    private final PhoneFrames frames;
    private final Clock clock;

    WorkController(Contests contests, Works works, Standings standings, Pages pages, PhoneFrames frames, Clock clock) {
        this.contests = contests;
        this.works = works;
        this.standings = standings;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String contest, @PathVariable int no) {
        Contest chosen = contests.get(contest);
        return pages.shared(contest + "/works/" + no, "site/work.jte", () -> page(chosen, published(chosen, no)));
    }

    /** How to get into WeChat from an ordinary browser. */
    @GetMapping("/open")
    ResponseEntity<byte[]> openInWechat(@PathVariable String contest, @PathVariable int no) {
        Contest chosen = contests.get(contest);
        return pages.shared(
                contest + "/works/" + no + "/open",
                "site/open-in-wechat.jte",
                () -> openPage(chosen, published(chosen, no)));
    }

    private WorkListing published(Contest contest, int no) {
        return works.published(contest, no)
                .orElseThrow(() -> works.wasTakenDown(contest, no)
                        ? new Refusal(410, "TAKEN_DOWN", "作品已撤下", "这件作品不再展示和计票，看看其他作品")
                        : new NotFound("work"));
    }

    private WorkPage page(Contest contest, WorkListing work) {
        Instant now = clock.instant();
        ContestLink link = contest.link();
        List<MediaItem> files = works.files(work.id());
        int votes = standings.votes(contest, work.id());
        Ranks ranks = standings.ranks(contest, work.id());
        Theme theme = contest.definition().theme(themeCode(work)).orElseThrow();
        WorkVideo video = files.stream()
                .filter(file -> file.format().kind() == MediaKind.VIDEO)
                .findFirst()
                .map(file -> video(file, work))
                .orElse(null);
        String cover = files.isEmpty() ? null : "/media/" + files.get(0).mediaKey() + "/1080.jpg";
        return new WorkPage(
                frames.shared(
                        work.title() + " · " + work.label() + " 号",
                        link,
                        "请为 " + work.label() + " 号作品投一票，" + byline(work),
                        link.path("works/" + work.label()),
                        cover),
                link,
                work.label(),
                work.title(),
                byline(work),
                theme.code(),
                theme.name(),
                video == null ? pictures(files, work) : List.of(),
                video,
                votes,
                ranks.inTheme(),
                ranks.overall(),
                VoteSigns.goal(contest, now, standings.ahead(contest, theme.code(), ranks.inTheme())),
                work.introduction(),
                ChineseTime.day(contest.schedule().local(Objects.requireNonNull(work.publishedAt()))) + "展出",
                VoteSigns.door(contest, now));
    }

    private OpenInWechatPage openPage(Contest contest, WorkListing work) {
        ContestLink link = contest.link();
        Thumbnail picture = new Thumbnail(
                Objects.requireNonNull(work.coverKey()),
                Objects.requireNonNullElse(work.coverTint(), 0),
                work.title(),
                null);
        return new OpenInWechatPage(
                frames.of("请在微信中投票", link, Tab.WORKS),
                link,
                work.label(),
                work.title(),
                byline(work),
                picture,
                contest.name(),
                null);
    }

    private static List<WorkPicture> pictures(List<MediaItem> files, WorkListing work) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> new WorkPicture(
                        files.get(i).mediaKey(),
                        files.get(i).width(),
                        files.get(i).height(),
                        files.get(i).tintOrDark(),
                        files.size() == 1 ? work.title() : work.title() + "，第 " + (i + 1) + " 张"))
                .toList();
    }

    private static WorkVideo video(MediaItem file, WorkListing work) {
        return new WorkVideo(
                file.mediaKey(),
                file.width(),
                file.height(),
                file.tintOrDark(),
                Objects.requireNonNullElse(file.seconds(), 0),
                file.bytes(),
                work.title() + "，视频封面");
    }

    private static String byline(WorkListing work) {
        return work.authorName() + " · " + work.authorUnit() + " · " + work.authorCity();
    }

    private static String themeCode(WorkListing work) {
        @Nullable String theme = work.theme();
        return Objects.requireNonNull(theme);
    }
}
