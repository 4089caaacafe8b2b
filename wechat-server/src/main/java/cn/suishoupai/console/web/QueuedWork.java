package cn.suishoupai.console.web;

import cn.suishoupai.platform.web.Thumbnail;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A work in the review queue.
 *
 * @param picture null while no derivative is ready
 */
public record QueuedWork(
        long id,
        String title,
        String byline,
        ZonedDateTime submittedAt,
        @Nullable Thumbnail picture) {}
