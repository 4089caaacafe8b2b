package cn.suishoupai.wechat;

import java.util.Optional;

/**
 * Answers a kind of message. Modules above contribute these; they are asked in the order of {@code @Order}, the first answer wins.
 * A handler runs in the transaction that records the message and must not wait for anybody: what is slow is a task.
 */
public interface MessageHandler {

    /** The answer, or empty if this handler has nothing to say to the message. */
    Optional<Reply> handle(InboundMessage message);
}
