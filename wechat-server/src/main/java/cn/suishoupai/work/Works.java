package cn.suishoupai.work;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.platform.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looking at works. */
@Component
public class Works {

    private final WorkMapper rows;
    private final Media media;

    Works(WorkMapper rows, Media media) {
        this.rows = rows;
        this.media = media;
    }

    /** A work that the public may see. */
    public Optional<WorkListing> published(Contest contest, int no) {
        return Optional.ofNullable(rows.published(contest.id(), no));
    }

    /** Whether a number was once shown and is not any more. */
    public boolean wasTakenDown(Contest contest, int no) {
        WorkStatus status = rows.statusOf(contest.id(), no);
        return status != null && status != WorkStatus.PUBLISHED;
    }

    /** A work in any state; {@link NotFound} if there is none. */
    public WorkListing get(long id) {
        return Optional.ofNullable(rows.listing(id)).orElseThrow(() -> new NotFound("work"));
    }

    /** The files of a work, in order. */
    public List<MediaItem> files(long workId) {
        return media.get(rows.mediaOf(workId));
    }

    /** A participant's own works, the last changed first. */
    public List<WorkListing> of(long participantId) {
        return rows.ofParticipant(participantId);
    }

    public List<ThemeCount> countByTheme(Contest contest) {
        return rows.countByTheme(contest.id());
    }

    public int countPublished(Contest contest) {
        return rows.count(contest.id(), WorkStatus.PUBLISHED);
    }

    /** How many units have at least one published work. */
    public int countUnits(Contest contest) {
        return rows.units(contest.id());
    }

    public int countSubmitted(Contest contest, Instant from, Instant until) {
        return rows.submittedBetween(contest.id(), from, until);
    }

    public int countPublished(Contest contest, Instant from, Instant until) {
        return rows.publishedBetween(contest.id(), from, until);
    }
}
