package cn.suishoupai.voting;

import cn.suishoupai.work.WorkNumber;
import org.jspecify.annotations.Nullable;

/**
 * A published work with its votes in a round.
 *
 * @param coverTint dominant colour of the first file, 0 to 63
 * @param coverDurationMs if the first file is a video
 */
public record Standing(
        long workId,
        int workNo,
        String theme,
        String title,
        String authorName,
        String authorUnit,
        String authorCity,
        String coverKey,
        int coverTint,
        @Nullable Long coverDurationMs,
        int votes) {

    /** The number as it is written on the label. */
    public String label() {
        return WorkNumber.label(workNo);
    }

    /** Author and city. */
    public String byline() {
        return authorName + " · " + authorCity;
    }

    /** Length of a video in whole seconds; absent for pictures. */
    public @Nullable Integer seconds() {
        return coverDurationMs == null ? null : (int) ((coverDurationMs + 999) / 1000);
    }
}
