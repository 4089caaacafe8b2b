package cn.suishoupai.work;

import cn.suishoupai.audit.Audit;
import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Track;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaFormat;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.media.MediaRules;
import cn.suishoupai.participant.Authors;
import cn.suishoupai.participant.Participants;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entering works (投稿): an author's drafts up to submission. Everything is looked up in the author's own scope. */
@Component
public class Entries {

    private static final long MEBIBYTE = 1L << 20;
    /** More than any track takes, so that the author sees what is too much; but not without end. */
    private static final int FILES_KEPT = 30;

    private static final int TITLE_KEPT = 100;
    private static final int INTRODUCTION_KEPT = 1000;

    private final WorkMapper works;
    private final Participants participants;
    private final Authors authors;
    private final Media media;
    private final Audit audit;
    private final Clock clock;

    Entries(WorkMapper works, Participants participants, Authors authors, Media media, Audit audit, Clock clock) {
        this.works = works;
        this.participants = participants;
        this.authors = authors;
        this.media = media;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a contest accepts as files, one entry for each track. */
    public List<MediaRules> mediaRules(Contest contest) {
        return contest.definition().tracks().stream().map(Entries::mediaRules).toList();
    }

    /** Refuses, saying what comes next, unless works are accepted now. */
    public void requireOpen(Contest contest) {
        if (!contest.isOpen(Door.SUBMIT, clock.instant())) {
            throw new Refusal(409, "CLOSED", "现在不能投稿", "看看活动日程");
        }
    }

    /**
     * Keeps what was typed, complete or not, in a draft or a returned work.
     *
     * @param workId absent: a new draft
     * @return the work's id
     */
    @Transactional
    public long save(Contest contest, long participantId, @Nullable Long workId, WorkForm form) {
        requireOpen(contest);
        return write(contest, participantId, workId, form).id();
    }

    /**
     * Saves and submits. What is missing keeps the work from being submitted, never from being saved.
     *
     * @return the saved work, and the faults by field; without faults it is submitted
     */
    @Transactional
    public Submission submit(Contest contest, long participantId, @Nullable Long workId, WorkForm form) {
        requireOpen(contest);
        Work work = write(contest, participantId, workId, form);
        List<MediaItem> files = media.get(works.mediaOf(work.id()));
        Map<String, String> faults = SubmissionRules.faults(contest.definition(), form, files);
        if (faults.isEmpty()) {
            Instant now = clock.instant();
            work.submit(trackOf(contest, files).code(), now);
            works.updateById(work);
            works.addConsent(work.id(), contest.definition().consents().truth(), now);
            works.addConsent(work.id(), contest.definition().consents().licence(), now);
            audit.record("participant:" + participantId, "work.submitted", "work:" + work.id(), "");
        }
        return new Submission(work.id(), faults);
    }

    /** The draft that pictures sent to the chat go to: the open one, or a new one. */
    @Transactional
    public long chatDraft(Contest contest, long participantId) {
        requireOpen(contest);
        participants.lock(participantId);
        Long open = works.openChatDraft(contest.id(), participantId);
        if (open != null) {
            return open;
        }
        Work work = Work.draft(contest, participantId, Channel.CHAT, clock.instant());
        works.insert(work);
        return work.id();
    }

    /** Adds a file to a draft; does nothing if it is already there, the draft is full or the work has moved on. */
    @Transactional
    public void addFile(long workId, MediaItem file) {
        Work work = works.lock(workId);
        int files = works.mediaOf(workId).size();
        if (work != null && work.status.isEditable() && files < FILES_KEPT && works.workWith(file.id()) == null) {
            works.addMedia(workId, files + 1, file.id());
        }
    }

    /** The draft that the participant worked on last, if there is one. */
    public Optional<Long> latestDraft(Contest contest, long participantId) {
        return Optional.ofNullable(works.latestDraft(contest.id(), participantId));
    }

    /** A work of the participant's own, if it can still be changed; {@link NotFound} if it is not theirs. */
    public Optional<WorkListing> editable(long workId, long participantId) {
        WorkListing work = works.listing(workId);
        if (work == null || work.participantId() != participantId) {
            throw new NotFound("work");
        }
        return Optional.of(work).filter(w -> w.status().isEditable());
    }

    /** The files of a work, in order. */
    public List<MediaItem> files(long workId) {
        return media.get(works.mediaOf(workId));
    }

    private Work write(Contest contest, long participantId, @Nullable Long workId, WorkForm form) {
        Instant now = clock.instant();
        Work work = workId == null
                ? Work.draft(contest, participantId, Channel.PAGE, now)
                : own(contest, participantId, workId);
        long authorId = authors.save(work.authorId, participantId, form.author());
        String theme = contest.definition().theme(form.theme()).isPresent() ? form.theme() : null;
        work.write(theme, kept(form.title(), TITLE_KEPT), kept(form.introduction(), INTRODUCTION_KEPT), authorId, now);
        works.insertOrUpdate(work);
        replaceFiles(work, participantId, form);
        return work;
    }

    private Work own(Contest contest, long participantId, long workId) {
        Work work = works.lockOwn(workId, participantId);
        if (work == null || work.contestId != contest.id()) {
            throw new NotFound("work");
        }
        if (!work.status.isEditable()) {
            throw new WrongStatus(work.status);
        }
        return work;
    }

    /** The form's files in the form's order; after them those that came by chat while the form was open, which it never saw. */
    private void replaceFiles(Work work, long participantId, WorkForm form) {
        List<MediaItem> unseen = media.get(works.mediaOf(work.id())).stream()
                .filter(file ->
                        !form.media().contains(file.mediaKey()) && !form.known().contains(file.mediaKey()))
                .toList();
        works.clearMedia(work.id());
        int position = 0;
        for (MediaItem file : media.ownedBy(participantId, form.media())) {
            if (position < FILES_KEPT && works.workWith(file.id()) == null) {
                works.addMedia(work.id(), ++position, file.id());
            }
        }
        for (MediaItem file : unseen) {
            works.addMedia(work.id(), ++position, file.id());
        }
    }

    private static Track trackOf(Contest contest, List<MediaItem> files) {
        return contest.definition().trackFor(files.get(0).format().name()).orElseThrow();
    }

    private static MediaRules mediaRules(Track track) {
        Set<MediaFormat> formats =
                track.formats().stream().map(MediaFormat::valueOf).collect(Collectors.toSet());
        return new MediaRules(
                formats, 0, track.maxMegabytes() * MEBIBYTE, track.maxMegapixels() * 1_000_000, 0, null, null);
    }

    private static String kept(String text, int max) {
        return text.codePointCount(0, text.length()) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }

    /**
     * What came of a submission.
     *
     * @param faults sentences by field; empty if the work is submitted
     */
    public record Submission(long workId, Map<String, String> faults) {

        public Submission {
            Objects.requireNonNull(faults);
        }

        public boolean isAccepted() {
            return faults.isEmpty();
        }
    }
}
