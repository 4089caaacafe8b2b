package cn.suishoupai.sandbox.delivery;

/**
 * A message ready to travel: every attempt carries the same.
 *
 * @param query the signatures and who wrote, without the question mark
 * @param body what is posted
 */
public record Envelope(String query, String body) {}
