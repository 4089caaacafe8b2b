package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.ContestLink;
import java.time.ZonedDateTime;

/**
 * A vote as its voter sees it.
 *
 * @param receipt such as 7K2M-94QX
 */
public record MyVote(ContestLink contest, String no, String title, ZonedDateTime at, String receipt, State state) {

    /** Whether the vote counts. */
    public enum State {
        COUNTED("已计票", "chip chip-ok"),
        HELD("正在复核", "chip chip-warn"),
        VOID("未计入", "chip");

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
