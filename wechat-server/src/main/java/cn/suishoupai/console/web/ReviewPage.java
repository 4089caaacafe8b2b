package cn.suishoupai.console.web;

import cn.suishoupai.platform.web.ConsoleLayout;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor's desk: what waits, the work on the desk, the checklist and the decision.
 *
 * @param now the time of the page, for how long a work has waited
 * @param queue what waits, first come first served; may be shorter than {@code waiting}
 * @param waiting how many wait in all
 * @param submission the work on the desk; null when all is done
 * @param checklist what to check before publication, at most nine lines
 * @param reasons ready reasons to return a work, in full sentences
 * @param notice what has just been decided, such as 《登塔第一百次》已展示，编号 0327
 * @param error why the last decision was refused
 * @param recent the latest decisions, the newest first; may be empty
 */
public record ReviewPage(
        ConsoleLayout layout,
        ZonedDateTime now,
        List<QueuedWork> queue,
        int waiting,
        @Nullable ReviewedWork submission,
        List<String> checklist,
        List<String> reasons,
        @Nullable String notice,
        @Nullable String error,
        List<Decision> recent) {

    /**
     * A decision of the last days.
     *
     * @param outcome the Chinese word, such as 已展示 or 退回
     */
    public record Decision(String title, String outcome, String editor, ZonedDateTime at) {}
}
