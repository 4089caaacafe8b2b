package cn.suishoupai.demo;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Participants;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.staff.Role;
import cn.suishoupai.staff.StaffAccounts;
import cn.suishoupai.work.Editor;
import cn.suishoupai.work.Entries;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkForm;
import cn.suishoupai.work.Works;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Fills an empty database with sample works, reviews and votes, all through the doors that people use, at the times at which they would
 * have come. A database that has works already stays as it is.
 */
@Component
@Profile("demo")
@Order(1)
class SampleData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);
    private static final Editor EDITOR = new Editor("chen", "陈编辑");
    private static final LocalTime MORNING = LocalTime.of(8, 20);
    static final int DAYS_INTO_VOTING = 26;

    private final DemoClock clock;
    private final Contests contests;
    private final Participants participants;
    private final Media media;
    private final Entries entries;
    private final Reviews reviews;
    private final Works works;
    private final SampleVotes votes;
    private final StaffAccounts staff;
    private final Path folder;

    SampleData(
            DemoClock clock,
            Contests contests,
            Participants participants,
            Media media,
            Entries entries,
            Reviews reviews,
            Works works,
            SampleVotes votes,
            StaffAccounts staff,
            ServerProperties server) {
        this.clock = clock;
        this.contests = contests;
        this.participants = participants;
        this.media = media;
        this.entries = entries;
        this.reviews = reviews;
        this.works = works;
        this.votes = votes;
        this.staff = staff;
        this.folder = server.contestsDir().resolve("demo");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (clock.wasMoved()) {
            return;
        }
        if (works.countPublished(contests.get("suishoupai")) > 0) {
            throw new IllegalStateException(
                    "The sample works were loaded only in part, because an earlier start was cut off. Start again with --fresh.");
        }
        LOG.info("Loading the sample works …");
        staff.add("chen", "陈编辑", Role.EDITOR, "chen-demo-2026");
        staff.add("zhao", "赵管理员", Role.ADMINISTRATOR, "zhao-demo-2026");
        Contest contest = contests.get("suishoupai");
        LocalDate firstDay = contest.definition().stages().get(1).from();
        List<Entered> entered = enter(contest, firstDay);
        entered.forEach(this::awaitCopies);
        review(contest, entered);
        votes.cast(contest, firstDay, entered);
        clock.moveTo(at(firstDay.plusDays(DAYS_INTO_VOTING), MORNING));
        LOG.info("Loaded {} sample works", entered.size());
    }

    /** One work after the other from the stage's first day, eight hours apart. */
    private List<Entered> enter(Contest contest, LocalDate firstDay) throws IOException {
        List<SampleWork> samples = YAMLMapper.builder()
                .build()
                .readValue(folder.resolve("works.yaml").toFile(), new TypeReference<List<SampleWork>>() {});
        List<Entered> entered = new ArrayList<>();
        Instant when = at(firstDay, LocalTime.MIDNIGHT);
        for (SampleWork sample : samples) {
            boolean waiting = sample.state().equals("waiting");
            when = waiting
                    ? at(firstDay.plusDays(DAYS_INTO_VOTING), MORNING)
                            .minus(Duration.ofHours(4L * (samples.size() - entered.size())))
                    : when.plus(Duration.ofHours(8));
            clock.pretend(when);
            entered.add(enter(contest, sample, when));
        }
        return entered;
    }

    private Entered enter(Contest contest, SampleWork sample, Instant when) {
        long author = participants
                .behind("oDemo_author_" + Integer.toHexString(sample.author().hashCode()))
                .id();
        String kind = sample.file().endsWith(".mp4") ? "videos" : "pictures";
        MediaItem file = media.accept(
                folder.resolve(kind).resolve(sample.file()), sample.file(), author, entries.mediaRules(contest));
        WorkForm form = new WorkForm(
                sample.theme(),
                List.of(file.mediaKey()),
                sample.title(),
                sample.introduction(),
                new Particulars(sample.author(), "13800000000", sample.unit(), sample.city()),
                true,
                true);
        Entries.Submission submission = entries.submit(contest, author, null, form);
        if (!submission.isAccepted()) {
            throw new IllegalStateException("The sample " + sample.title() + " is refused: " + submission.faults());
        }
        return new Entered(sample, submission.workId(), when);
    }

    private void awaitCopies(Entered work) {
        while (!works.files(work.id()).stream().allMatch(MediaItem::isReady)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void review(Contest contest, List<Entered> entered) {
        for (Entered work : entered) {
            clock.pretend(work.when().plus(Duration.ofHours(1)));
            switch (work.sample().state()) {
                case "published" ->
                    reviews.publish(
                            work.id(),
                            work.sample().theme(),
                            contest.definition().checklist().size(),
                            EDITOR);
                case "returned" -> reviews.sendBack(work.id(), "画面有水印或广告，请换一张没有的再交", EDITOR);
                default -> {}
            }
        }
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** A sample that is entered as a work. */
    record Entered(SampleWork sample, long id, Instant when) {}
}
