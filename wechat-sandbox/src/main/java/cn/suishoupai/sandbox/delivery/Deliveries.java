package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.Resettable;
import cn.suishoupai.sandbox.chat.Chats;
import cn.suishoupai.sandbox.chat.Content;
import cn.suishoupai.sandbox.fault.Fault;
import cn.suishoupai.sandbox.fault.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Delivers messages to the server and puts its reply, or the error text, into the chat. */
@Component
public class Deliveries implements Resettable {

    /** What a person reads when the server gives no proper answer. */
    public static final String SERVICE_FAILED = "该公众号提供的服务出现故障，请稍后再试";

    private record Numbered(String id, Message message) {}

    private final Envelopes envelopes;
    private final Courier courier;
    private final ReplyReader replies;
    private final DeliveryLog log;
    private final Chats chats;
    private final Faults faults;
    private final AtomicLong lastId = new AtomicLong();
    private final AtomicReference<@Nullable Numbered> held = new AtomicReference<>();

    Deliveries(Envelopes envelopes, Courier courier, ReplyReader replies, DeliveryLog log, Chats chats, Faults faults) {
        this.envelopes = envelopes;
        this.courier = courier;
        this.replies = replies;
        this.log = log;
        this.chats = chats;
        this.faults = faults;
    }

    /** Delivers the message and waits until the server has answered or the last attempt has failed. */
    public Delivery deliver(Message message) {
        Numbered numbered = new Numbered(nextId(), message);
        if (faults.isOn(Fault.OUT_OF_ORDER) && held.compareAndSet(null, numbered)) {
            return Delivery.held(numbered.id());
        }
        Delivery delivery = send(numbered);
        releaseHeld();
        return delivery;
    }

    /** Sends the message that was held back, if there is one. */
    public void releaseHeld() {
        Numbered earlier = held.getAndSet(null);
        if (earlier != null) {
            send(earlier);
        }
    }

    /** Posts anything to the callback, once, to see what the server makes of it. The chat does not change. */
    public Delivery raw(Envelope envelope, String openid) {
        Message message = new Message(openid, "原样投递", envelope.body(), false);
        Attempt attempt = courier.once(envelope, log.witness(message, envelope));
        return delivery(nextId(), List.of(attempt), replies.read(attempt, openid));
    }

    private String nextId() {
        return "d" + lastId.incrementAndGet();
    }

    private Delivery send(Numbered numbered) {
        Message message = numbered.message();
        Envelope envelope = envelopes.wrap(message);
        Consumer<Attempt> witness = log.witness(message, envelope);
        List<Attempt> attempts = new ArrayList<>(courier.post(envelope, witness));
        Outcome outcome = replies.read(attempts.get(attempts.size() - 1), message.openid());
        show(message, outcome);
        for (int copy = 1; copy < faults.copies(); copy++) {
            attempts.add(courier.once(envelope, witness));
        }
        return delivery(numbered.id(), attempts, outcome);
    }

    private void show(Message message, Outcome outcome) {
        if (outcome.content() != null) {
            chats.fromAccount(message.openid(), outcome.content());
        } else if (outcome.problem() != null && message.awaitsReply()) {
            chats.fromAccount(message.openid(), new Content.Failure(SERVICE_FAILED));
        }
    }

    private static Delivery delivery(String id, List<Attempt> attempts, Outcome outcome) {
        return new Delivery(id, attempts, outcome.content(), outcome.problem(), false);
    }

    @Override
    public void reset() {
        held.set(null);
    }
}
