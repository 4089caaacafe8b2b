package cn.suishoupai.site.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The works shown last.
 *
 * @param title such as 第 12 期, or 最新展出 where a contest has no issues
 * @param day the day of the issue
 */
public record LatestWorks(String title, @Nullable LocalDate day, List<Tile> works) {}
