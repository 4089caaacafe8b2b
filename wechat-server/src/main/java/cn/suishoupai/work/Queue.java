package cn.suishoupai.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for review.
 *
 * @param oldest when the first of them was submitted
 * @param overdue how many have waited too long
 */
public record Queue(int waiting, @Nullable Instant oldest, int overdue) {}
