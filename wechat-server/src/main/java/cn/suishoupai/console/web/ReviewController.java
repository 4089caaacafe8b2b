package cn.suishoupai.console.web;

import cn.suishoupai.console.web.ReviewPage.Decision;
import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Theme;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ConsoleLayout.Item;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.staff.StaffMember;
import cn.suishoupai.work.Editor;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.WorkStatus;
import cn.suishoupai.work.Works;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 审核: what waits, one work on the desk, publish it or return it with a reason. */
@RestController
@RequestMapping("/console/review")
class ReviewController {

    private static final int QUEUE = 50;
    private static final int RECENT = 8;
    private static final List<String> REASONS = List.of(
            "画面不够清晰，请换一张原图再交", "和所选主题不符，请换个主题或换作品", "作者信息不完整，请补全后再交", "画面有水印或广告，请换一张没有的再交", "画面里的人没有同意出镜，请换一张再交");

    private final ConsoleFrames frames;
    private final Reviews reviews;
    private final Works works;
    private final Pages pages;
    private final Clock clock;

    ReviewController(ConsoleFrames frames, Reviews reviews, Works works, Pages pages, Clock clock) {
        this.frames = frames;
        this.reviews = reviews;
        this.works = works;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> desk(
            @RequestParam(required = false) @Nullable Long work,
            @RequestParam(required = false) @Nullable Long decided,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken csrf) {
        String notice = decided == null ? null : notice(works.get(decided));
        return pages.personal("console/review.jte", page(work, notice, null, member, csrf));
    }

    @PostMapping("/{id}/publish")
    ResponseEntity<byte[]> publish(
            @PathVariable long id,
            @RequestParam String theme,
            @RequestParam(defaultValue = "") Set<Integer> ticks,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken csrf) {
        return decide(id, member, csrf, () -> reviews.publish(id, theme, ticks.size(), editor(member)));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<byte[]> sendBack(
            @PathVariable long id,
            @RequestParam String reason,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken csrf) {
        return decide(id, member, csrf, () -> reviews.sendBack(id, reason, editor(member)));
    }

    private ResponseEntity<byte[]> decide(long id, StaffMember member, CsrfToken csrf, Runnable decision) {
        try {
            decision.run();
        } catch (Refusal refusal) {
            String error = refusal.message() + (refusal.next() == null ? "" : "。" + refusal.next());
            return pages.personal(
                    HttpStatus.valueOf(refusal.status()), "console/review.jte", page(id, null, error, member, csrf));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/console/review?decided=" + id))
                .build();
    }

    private ReviewPage page(
            @Nullable Long wanted,
            @Nullable String notice,
            @Nullable String error,
            StaffMember member,
            CsrfToken csrf) {
        Contest contest = frames.contest();
        List<WorkListing> waiting = reviews.waiting(contest, QUEUE);
        Map<Long, Particulars> authors = reviews.authorsOf(waiting);
        WorkListing onDesk = waiting.stream()
                .filter(work -> Objects.equals(work.id(), wanted))
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .orElse(null);
        return new ReviewPage(
                frames.of("审核", Item.REVIEW, member, csrf),
                contest.schedule().local(clock.instant()),
                waiting.stream()
                        .map(work -> queued(contest, work, Objects.requireNonNull(authors.get(work.id()))))
                        .toList(),
                reviews.countWaiting(contest),
                onDesk == null ? null : reviewed(contest, onDesk, Objects.requireNonNull(authors.get(onDesk.id()))),
                contest.definition().checklist(),
                REASONS,
                notice,
                error,
                reviews.latest(contest, RECENT).stream()
                        .map(review -> new Decision(
                                review.title(),
                                outcome(review.decision()),
                                review.editor(),
                                contest.schedule().local(review.decidedAt())))
                        .toList());
    }

    private QueuedWork queued(Contest contest, WorkListing work, Particulars author) {
        Thumbnail picture = work.coverKey() == null || work.coverTint() == null
                ? null
                : new Thumbnail(work.coverKey(), work.coverTint(), work.title(), seconds(work.coverDurationMs()));
        return new QueuedWork(
                work.id(),
                work.title(),
                author.name() + " · " + author.city(),
                contest.schedule().local(Objects.requireNonNull(work.submittedAt())),
                picture);
    }

    private ReviewedWork reviewed(Contest contest, WorkListing work, Particulars author) {
        List<Theme> themes = contest.definition().themes();
        return new ReviewedWork(
                work.id(),
                work.draftNo(),
                work.title(),
                work.introduction(),
                themes.stream()
                        .filter(theme -> theme.code().equals(work.theme()))
                        .map(Theme::name)
                        .findFirst()
                        .orElse(""),
                themes.stream()
                        .map(theme -> new Choice(
                                theme.code(), theme.name(), theme.code().equals(work.theme())))
                        .toList(),
                author.name(),
                author.maskedPhone(),
                author.unit(),
                author.city(),
                work.channel().label(),
                contest.schedule().local(Objects.requireNonNull(work.submittedAt())),
                works.files(work.id()).stream().map(ReviewController::file).toList());
    }

    private static ReviewedMedia file(MediaItem item) {
        return new ReviewedMedia(
                item.mediaKey(),
                item.name(),
                item.bytes(),
                item.width(),
                item.height(),
                item.tintOrDark(),
                item.seconds());
    }

    private static @Nullable Integer seconds(@Nullable Long durationMs) {
        return durationMs == null ? null : (int) ((durationMs + 999) / 1000);
    }

    private static String notice(WorkListing work) {
        return work.status() == WorkStatus.PUBLISHED
                ? "《" + work.title() + "》已展出，编号 " + work.label()
                : "《" + work.title() + "》已退回，作者会在“我的”里看到原因";
    }

    private static String outcome(WorkStatus decision) {
        return decision == WorkStatus.PUBLISHED ? "已展出" : "已退回";
    }

    private static Editor editor(StaffMember member) {
        return new Editor(member.getUsername(), member.displayName());
    }
}
