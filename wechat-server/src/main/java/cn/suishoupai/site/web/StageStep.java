package cn.suishoupai.site.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stage on the timeline.
 *
 * @param name at most a few characters, such as 初选
 * @param to last day, included; null when the stage has no end
 * @param what what happens in it, one sentence for the rules page
 */
public record StageStep(
        String name, LocalDate from, @Nullable LocalDate to, Progress progress, String what) {

    /** A stage lies behind, is on, or is to come. */
    public enum Progress {
        DONE,
        NOW,
        LATER
    }
}
