package cn.suishoupai.work;

import cn.suishoupai.audit.Audit;
import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Definition;
import cn.suishoupai.contest.Door;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Authors;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.ChineseTime;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing works (审核): an editor publishes or returns what was submitted, first come first served. */
@Component
public class Reviews {

    private final WorkMapper works;
    private final Authors authors;
    private final Media media;
    private final Contests contests;
    private final Audit audit;
    private final Clock clock;

    Reviews(WorkMapper works, Authors authors, Media media, Contests contests, Audit audit, Clock clock) {
        this.works = works;
        this.authors = authors;
        this.media = media;
        this.contests = contests;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits, the longest first. */
    public List<WorkListing> waiting(Contest contest, int limit) {
        return works.waiting(contest.id(), limit);
    }

    /** What waits in figures; submitted before {@code overdueBefore} is too long. */
    public Queue queue(Contest contest, Instant overdueBefore) {
        return works.queue(contest.id(), overdueBefore);
    }

    public int countWaiting(Contest contest) {
        return works.count(contest.id(), WorkStatus.SUBMITTED);
    }

    /** The authors of several works, by the works' ids. */
    public Map<Long, Particulars> authorsOf(List<WorkListing> listings) {
        Map<Long, Particulars> byAuthor = authors.get(listings.stream()
                .map(WorkListing::authorId)
                .filter(Objects::nonNull)
                .toList());
        return listings.stream()
                .collect(Collectors.toMap(
                        WorkListing::id,
                        w -> Objects.requireNonNullElse(byAuthor.get(w.authorId()), Particulars.NONE)));
    }

    public List<Review> latest(Contest contest, int limit) {
        return works.latestReviews(contest.id(), limit);
    }

    /**
     * Shows a work to the public under the next number.
     *
     * @param theme the author's choice, or a better one
     * @param checked how many lines of the contest's checklist the editor ticked; all of them are needed
     * @return the number
     */
    @Transactional
    public int publish(long workId, String theme, int checked, Editor editor) {
        Work work = submitted(workId);
        Contest contest = contests.get(work.contestId);
        requireShowing(contest);
        Definition rules = contest.definition();
        if (!rules.hasTheme(theme)) {
            throw new Refusal(422, "THEME", "没有这个主题区", "重新选一个主题区");
        }
        if (checked < rules.checklist().size()) {
            int missing = rules.checklist().size() - checked;
            throw new Refusal(422, "CHECKLIST", "还有 " + missing + " 项没核对", "逐项核对后再通过");
        }
        List<Long> files = works.mediaOf(workId);
        if (media.get(files).stream().anyMatch(file -> file.failedAt() != null)) {
            throw new Refusal(409, "BROKEN_MEDIA", "有一个文件处理不了", "退回给作者，请他换一个文件");
        }
        if (!media.get(files).stream().allMatch(MediaItem::isReady)) {
            throw new Refusal(409, "NOT_READY", "图片还在处理", "过几秒再点一次“通过”");
        }
        Instant now = clock.instant();
        int no = nextNumber(work.contestId);
        work.publish(no, theme, authors.get(work.authorId), now);
        works.updateById(work);
        media.release(files);
        decided(work, "", editor, now);
        return no;
    }

    /** Gives a work back to its author, who may change and submit it again. */
    @Transactional
    public void sendBack(long workId, String reason, Editor editor) {
        String why = reason.strip().replace("\r\n", "\n");
        if (why.isEmpty() || why.codePointCount(0, why.length()) > 200) {
            throw new Refusal(422, "REASON", "退回要写明原因，最多 200 个字", "选一条现成的，或自己写");
        }
        Work work = submitted(workId);
        Instant now = clock.instant();
        work.sendBack(why, now);
        works.updateById(work);
        decided(work, why, editor, now);
    }

    private void requireShowing(Contest contest) {
        Instant now = clock.instant();
        if (!contest.isOpen(Door.DISPLAY, now)) {
            String next = contest.schedule()
                    .nextWith(Door.DISPLAY, now)
                    .map(stage -> stage.name() + " " + ChineseTime.startOf(stage.from()) + "开始展出，到时再通过")
                    .orElse("活动已经结束");
            throw new Refusal(409, "NOT_SHOWING", "现在不能展出作品", next);
        }
    }

    private Work submitted(long workId) {
        Work work = works.lock(workId);
        if (work == null) {
            throw new NotFound("work");
        }
        return work;
    }

    /** The row is locked until the publication is on disk: numbers follow each other without a gap. */
    private int nextNumber(long contestId) {
        works.takeNumber(contestId);
        return works.lastNumber(contestId);
    }

    private void decided(Work work, String reason, Editor editor, Instant now) {
        works.addReview(work.id(), work.status.name(), reason, editor.displayName(), now);
        String action = "work." + work.status.name().toLowerCase(Locale.ROOT);
        audit.record("staff:" + editor.username(), action, "work:" + work.id(), reason);
    }
}
