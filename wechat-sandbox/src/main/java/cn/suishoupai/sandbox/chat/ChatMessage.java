package cn.suishoupai.sandbox.chat;

import java.time.Instant;

/**
 * One line of a chat.
 *
 * @param id counts up over all chats
 * @param from {@code follower} or {@code account}
 */
public record ChatMessage(long id, Instant at, String from, Content content) {}
