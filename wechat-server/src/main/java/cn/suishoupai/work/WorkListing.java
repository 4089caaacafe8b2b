package cn.suishoupai.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work as it stands in lists, with its first file.
 *
 * @param workNo absent before publication
 * @param authorName public once published
 * @param coverKey media key of the first file; absent before there is one
 * @param coverTint dominant colour of the first file; absent until its copies are made
 * @param coverDurationMs if the first file is a video
 */
public record WorkListing(
        long id,
        long contestId,
        long participantId,
        @Nullable Long authorId,
        Channel channel,
        WorkStatus status,
        @Nullable String theme,
        String title,
        String introduction,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer workNo,
        @Nullable String authorName,
        @Nullable String authorUnit,
        @Nullable String authorCity,
        @Nullable String reason,
        @Nullable String coverKey,
        @Nullable Integer coverTint,
        @Nullable Long coverDurationMs) {

    /** The number as it is written on the label: 0327; the draft's number before publication: D-12. */
    public String label() {
        return workNo == null ? draftNo() : WorkNumber.label(workNo);
    }

    public String draftNo() {
        return "D-" + id;
    }
}
