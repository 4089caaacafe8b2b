package cn.suishoupai.testing;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Participants;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.participant.VisitorCookie;
import cn.suishoupai.work.Editor;
import cn.suishoupai.work.Entries;
import cn.suishoupai.work.Entries.Submission;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkForm;
import cn.suishoupai.work.Works;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.test.context.TestComponent;

/** Sets the scene of a test in words: people and works, through the façades that the product uses. */
@TestComponent
public class Scene {

    /** A picture that is ours, 1,200 × 900 pixels. */
    public static final Path PICTURE = Path.of("../contests/demo/pictures/welder.jpg");

    public static final Editor EDITOR = new Editor("chen", "陈编辑");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Contests contests;
    private final Participants participants;
    private final VisitorCookie cookie;
    private final Media media;
    private final Entries entries;
    private final Reviews reviews;
    private final Works works;

    Scene(
            Contests contests,
            Participants participants,
            VisitorCookie cookie,
            Media media,
            Entries entries,
            Reviews reviews,
            Works works) {
        this.contests = contests;
        this.participants = participants;
        this.cookie = cookie;
        this.media = media;
        this.entries = entries;
        this.reviews = reviews;
        this.works = works;
    }

    public Contest contest() {
        return contests.get("suishoupai");
    }

    /** Somebody who never took part before. */
    public long somebody() {
        return participants.behind("oTest_" + PEOPLE.incrementAndGet()).id();
    }

    /** The cookie header of a signed-in person's phone. */
    public String cookieOf(long participant) {
        return cookie.of(new Visitor(participant, false)).toString().replaceAll(";.*", "");
    }

    /** The cookie header of a phone that shows a snapshot page. */
    public String snapshotCookie() {
        return cookie.of(new Visitor(null, true)).toString().replaceAll(";.*", "");
    }

    /** A file of the owner's, whose copies are made. */
    public MediaItem picture(long owner) {
        MediaItem item = media.accept(PICTURE, "夜班.jpg", owner, entries.mediaRules(contest()));
        return readyCopies(item.mediaKey());
    }

    /** A complete form with a picture of the author's. */
    public WorkForm form(long author, String title) {
        return new WorkForm(
                "aigang",
                List.of(picture(author).mediaKey()),
                title,
                "凌晨一点的分段车间",
                new Particulars("周启明", "13800000001", "海湾造船厂工会", "大连"),
                true,
                true);
    }

    /** A work that waits for review. */
    public long submitted(long author, String title) {
        Submission submission = entries.submit(contest(), author, null, form(author, title));
        if (!submission.isAccepted()) {
            throw new AssertionError(submission.faults());
        }
        return submission.workId();
    }

    /** A published work's number. */
    public int published(String title) {
        return published(somebody(), title);
    }

    /** A published work's number. */
    public int published(long author, String title) {
        return reviews.publish(
                submitted(author, title),
                "aigang",
                contest().definition().checklist().size(),
                EDITOR);
    }

    /** Waits until a task has made the copies. */
    public MediaItem readyCopies(String key) {
        for (int i = 0; i < 600; i++) {
            MediaItem item = media.find(key).orElseThrow();
            if (item.isReady()) {
                return item;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("The copies of " + key + " were not made in 30 s");
    }

    public Works works() {
        return works;
    }
}
