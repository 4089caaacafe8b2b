package cn.suishoupai.console.web;

import cn.suishoupai.platform.web.ConsoleLayout;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The console's first page: today's figures and what waits.
 *
 * @param stageDay stage and its day, such as 初选第 28 天
 * @param submittedToday works submitted since midnight
 * @param submittedYesterday works submitted on the whole of the day before
 * @param waiting works that wait for review
 * @param oldest when the first of them was submitted; null when none waits
 * @param overdue works that have waited for more than 24 hours
 * @param votesToday votes counted since midnight
 * @param published works shown to the public
 * @param publishedToday works published since midnight
 * @param themes works by theme; empty hides the table
 */
public record TodayPage(
        ConsoleLayout layout,
        ZonedDateTime now,
        String stageDay,
        int submittedToday,
        int submittedYesterday,
        int waiting,
        @Nullable ZonedDateTime oldest,
        int overdue,
        int votesToday,
        int published,
        int publishedToday,
        List<ThemeCount> themes) {

    /**
     * Works of one theme.
     *
     * @param waiting submitted and not yet reviewed
     */
    public record ThemeCount(String name, int published, int waiting) {}
}
