package cn.suishoupai.console.web;

import cn.suishoupai.console.web.ReviewPage.Decision;
import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Theme;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ConsoleLayout.Item;
import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.staff.StaffMember;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.WorkStatus;
import cn.suishoupai.work.Works;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the editor's desk. */
@Component
class ReviewPages {

    private static final int QUEUE = 50;
    private static final int RECENT = 8;
    private static final List<String> REASONS = List.of(
            "画面不够清晰，请换一张原图再交", "和所选主题不符，请换个主题或换作品", "作者信息不完整，请补全后再交", "画面有水印或广告，请换一张没有的再交", "画面里的人没有同意出镜，请换一张再交");

    private final ConsoleFrames frames;
    private final Reviews reviews;
    private final Works works;
    private final Clock clock;

    ReviewPages(ConsoleFrames frames, Reviews reviews, Works works, Clock clock) {
        this.frames = frames;
        this.reviews = reviews;
        this.works = works;
        this.clock = clock;
    }

    /**
     * The desk.
     *
     * @param wanted the work to lay on the desk; absent, or no longer waiting: the one that waits longest
     */
    ReviewPage page(
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

    /** The work that stands behind another one in the queue; absent for the last and for one that does not wait. */
    @Nullable
    Long after(long workId) {
        List<Long> queue = reviews.waiting(frames.contest(), QUEUE).stream()
                .map(WorkListing::id)
                .toList();
        int place = queue.indexOf(workId);
        return place < 0 || place + 1 >= queue.size() ? null : queue.get(place + 1);
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
                works.files(work.id()).stream().map(ReviewPages::file).toList());
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

    private static String outcome(WorkStatus decision) {
        return decision == WorkStatus.PUBLISHED ? "已展出" : "已退回";
    }
}
