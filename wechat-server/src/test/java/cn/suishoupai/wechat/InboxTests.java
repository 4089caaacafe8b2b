package cn.suishoupai.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import cn.suishoupai.web.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One row for each message, one outcome for each row: with handlers of the test's own, on the real database. */
@ServerTest
class InboxTests {

    @Autowired
    private InboxMapper messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private final InboundMessage message = new InboundMessage(
            "m:" + UUID.randomUUID(), "oInbox_" + UUID.randomUUID(), "gh_1", "text", "你好", null, null);

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @Test
    void asksHandlersInTheirOrderUntilOneAnswers() {
        AtomicInteger third = new AtomicInteger();
        Inbox inbox = inbox(m -> Optional.empty(), m -> Optional.of(new Reply.Text("第二个")), m -> {
            third.incrementAndGet();
            return Optional.of(new Reply.Text("第三个"));
        });

        assertThat(inbox.receive(message)).contains("第二个").doesNotContain("第三个");
        assertThat(third).hasValue(0);
    }

    @Test
    void storesTheReplyThatItGives() {
        String reply = inbox(m -> Optional.of(new Reply.Text("收到"))).receive(message);

        assertThat(row())
                .containsEntry("openid", message.openid())
                .containsEntry("kind", "text")
                .containsEntry("outcome", "ANSWERED")
                .containsEntry("reply", reply)
                .containsEntry("deliveries", 1);
    }

    @Test
    void answersPolitelyAndSaysSoInTheOutcomeWhenAHandlerFails() {
        Inbox inbox = inbox(m -> {
            throw new IllegalStateException("a fault of ours");
        });

        String reply = inbox.receive(message);

        assertThat(reply).contains("刚才没收到，请过一会儿再发一次。").doesNotContain("a fault of ours");
        assertThat(row()).containsEntry("outcome", "FAILED").containsEntry("reply", reply);
    }

    @Test
    void keepsNothingOfWhatAFailedHandlerWrote() {
        Inbox inbox = inbox(m -> {
            database.update("INSERT INTO platform_setting VALUES (?, 'half done', NOW(3))", "inbox-test");
            throw new IllegalStateException("after its first write");
        });

        inbox.receive(message);

        assertThat(database.queryForList("SELECT 1 FROM platform_setting WHERE name = 'inbox-test'"))
                .isEmpty();
    }

    @Test
    void doesNotHandleAMessageAgainThatFailedOnce() {
        AtomicInteger handled = new AtomicInteger();
        Inbox inbox = inbox(m -> {
            handled.incrementAndGet();
            throw new IllegalStateException("every time");
        });

        String first = inbox.receive(message);
        String second = inbox.receive(message);

        assertThat(second).isEqualTo(first);
        assertThat(handled).hasValue(1);
        assertThat(row()).containsEntry("outcome", "FAILED").containsEntry("deliveries", 2);
    }

    @Test
    void handlesAMessageOnceWhoseSevenRetriesArriveWhileItIsBeingHandled() throws Exception {
        AtomicInteger handled = new AtomicInteger();
        Inbox inbox = inbox(m -> {
            handled.incrementAndGet();
            awaitWaitingDeliveries(7);
            return Optional.of(new Reply.Text("只回一次"));
        });

        List<String> replies = AtOnce.people(8, i -> inbox.receive(message));

        assertThat(handled).hasValue(1);
        assertThat(replies).containsOnly(replies.get(0));
        assertThat(replies.get(0)).contains("只回一次");
        assertThat(row()).containsEntry("outcome", "ANSWERED").containsEntry("deliveries", 8);
    }

    @Test
    void answersEveryDeliveryThatWaitedWhileTheFirstFailed() throws Exception {
        AtomicInteger handled = new AtomicInteger();
        Inbox inbox = inbox(m -> {
            if (handled.incrementAndGet() == 1) {
                awaitWaitingDeliveries(7);
            }
            throw new IllegalStateException("every time");
        });

        List<String> replies = AtOnce.people(8, i -> inbox.receive(message));

        assertThat(handled).hasValue(1);
        assertThat(replies).containsOnly(replies.get(0));
        assertThat(replies.get(0)).contains("刚才没收到，请过一会儿再发一次。");
        assertThat(row()).containsEntry("outcome", "FAILED").containsEntry("deliveries", 8);
    }

    /** The handler's row is locked; the others wait for it in the database. */
    private void awaitWaitingDeliveries(int count) {
        for (int i = 0; i < 1000; i++) {
            Integer waiting = database.queryForObject("""
                    SELECT COUNT(*) FROM information_schema.processlist
                    WHERE info LIKE 'INSERT%INTO wechat_inbox%'""", Integer.class);
            if (waiting != null && waiting >= count) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError("The other deliveries do not wait");
    }

    private Inbox inbox(MessageHandler... handlers) {
        return new Inbox(messages, List.of(handlers), transaction, clock);
    }

    private Map<String, Object> row() {
        return database.queryForMap("SELECT * FROM wechat_inbox WHERE message_key = ?", message.key());
    }
}
