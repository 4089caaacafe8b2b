package cn.suishoupai.work;

import java.time.Instant;

/**
 * An editor's decision.
 *
 * @param decision the status that the work took
 * @param editor display name
 */
public record Review(String title, WorkStatus decision, String editor, Instant decidedAt) {}
