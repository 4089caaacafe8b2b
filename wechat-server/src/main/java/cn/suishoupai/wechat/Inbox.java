package cn.suishoupai.wechat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One row for each message, one outcome for each row. Recording a message and handling it are one transaction: a message is either
 * handled and on record, or neither. A second delivery waits for the first by the row's unique key and gets its stored reply.
 */
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Reply SORRY = new Reply.Text("刚才没收到，请过一会儿再发一次。");

    private final InboxMapper messages;
    private final List<MessageHandler> handlers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Inbox(InboxMapper messages, List<MessageHandler> handlers, TransactionTemplate transaction, Clock clock) {
        this.messages = messages;
        this.handlers = handlers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The reply to a delivery, unencrypted XML; empty if there is nothing to say. */
    String receive(InboundMessage message) {
        try {
            return receiveOnce(message);
        } catch (PessimisticLockingFailureException victim) {
            // The database broke a tie between two transactions at our cost, and took back everything.
            return receiveOnce(message);
        }
    }

    private String receiveOnce(InboundMessage message) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (messages.add(message, clock.instant()) != 1) {
                return Objects.requireNonNullElse(messages.reply(message.key()), "");
            }
            return handle(message, status);
        }));
    }

    /** Takes back what a failed handler wrote, but not the message's own row: others already wait for it. */
    private String handle(InboundMessage message, TransactionStatus status) {
        Object beforeHandling = status.createSavepoint();
        try {
            String reply = answer(message).map(r -> r.toXml(message)).orElse("");
            messages.answer(message.key(), "ANSWERED", reply, clock.instant());
            return reply;
        } catch (PessimisticLockingFailureException victim) {
            throw victim;
        } catch (RuntimeException fault) {
            LOG.error("A message of kind {} could not be handled", message.kind(), fault);
            status.rollbackToSavepoint(beforeHandling);
            String sorry = SORRY.toXml(message);
            messages.answer(message.key(), "FAILED", sorry, clock.instant());
            return sorry;
        }
    }

    private Optional<Reply> answer(InboundMessage message) {
        return handlers.stream()
                .flatMap(handler -> handler.handle(message).stream())
                .findFirst();
    }
}
