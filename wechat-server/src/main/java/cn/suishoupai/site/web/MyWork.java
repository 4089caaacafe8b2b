package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.Thumbnail;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A work as its author sees it.
 *
 * @param draftNo the number it has before publication, such as D-12
 * @param no the number it has once published
 * @param title empty while the author has given none
 * @param picture null before the first file
 * @param submittedAt when it was last submitted
 * @param reason why it was returned or disqualified
 * @param deadline last day to submit it again
 * @param submitOpen whether its contest still takes works
 * @param themeRank place within the theme, once published
 */
public record MyWork(
        ContestLink contest,
        String draftNo,
        @Nullable String no,
        String title,
        State state,
        @Nullable Thumbnail picture,
        @Nullable ZonedDateTime submittedAt,
        @Nullable String reason,
        @Nullable LocalDate deadline,
        boolean submitOpen,
        int votes,
        @Nullable Integer themeRank) {

    /** Where a work stands. */
    public enum State {
        DRAFT("草稿", "chip"),
        SUBMITTED("待审核", "chip chip-info"),
        RETURNED("退回", "chip chip-red"),
        PUBLISHED("已展示", "chip chip-ok"),
        WITHDRAWN("已撤回", "chip"),
        DISQUALIFIED("已撤下", "chip chip-red");

        private final String label;
        private final String chip;

        State(String label, String chip) {
            this.label = label;
            this.chip = chip;
        }

        /** Returns the Chinese word for the state. */
        public String label() {
            return label;
        }

        /** Returns the CSS classes of its chip. */
        public String chip() {
            return chip;
        }
    }
}
