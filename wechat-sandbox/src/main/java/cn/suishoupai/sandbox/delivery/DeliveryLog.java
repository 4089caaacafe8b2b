package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.journal.Journal;
import cn.suishoupai.sandbox.journal.JournalEntry;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes each attempt into the journal, decrypted, with its number from the second on. */
@Component
class DeliveryLog {

    private final Journal journal;
    private final ReplyReader replies;
    private final String path;

    DeliveryLog(Journal journal, ReplyReader replies, SandboxProperties properties) {
        this.journal = journal;
        this.replies = replies;
        this.path = properties.callback().getPath();
    }

    /** The witness of all attempts of one message. */
    Consumer<Attempt> witness(Message message, Envelope envelope) {
        AtomicInteger count = new AtomicInteger();
        return attempt -> {
            int number = count.incrementAndGet();
            Outcome outcome = replies.read(attempt, message.openid());
            journal.add(JournalEntry.delivery(
                    message.label(),
                    number == 1 ? null : "第 " + number + " 次",
                    message.openid(),
                    attempt.status(),
                    attempt.ms(),
                    outcome.problem() != null,
                    "POST " + path + "?" + envelope.query() + "\n" + message.xml(),
                    outcome.problem() == null ? outcome.plain() : outcome.problem() + "\n" + outcome.plain()));
        };
    }
}
