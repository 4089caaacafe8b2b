package cn.suishoupai.sandbox.follower;

import cn.suishoupai.sandbox.errcode.Errcode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the account may send a person unasked: 5 messages in the 48 hours after the person wrote, 3 in the minute after
 * a menu click or a follow.
 *
 * <p>Source: platform documentation, "客服接口 - 发消息".
 */
public final class SendWindow {

    private Instant messageUntil = Instant.EPOCH;
    private int messageLeft;
    private Instant actionUntil = Instant.EPOCH;
    private int actionLeft;

    SendWindow() {}

    public synchronized void openedByMessage(Instant now) {
        messageUntil = now.plus(Duration.ofDays(2));
        messageLeft = 5;
    }

    public synchronized void openedByAction(Instant now) {
        actionUntil = now.plus(Duration.ofMinutes(1));
        actionLeft = 3;
    }

    /** Spends one message, the one that would lapse first; a refusal if there is none. */
    public synchronized Optional<Errcode> spend(Instant now) {
        if (now.isBefore(actionUntil) && actionLeft > 0) {
            actionLeft--;
            return Optional.empty();
        }
        if (now.isBefore(messageUntil) && messageLeft > 0) {
            messageLeft--;
            return Optional.empty();
        }
        boolean open = now.isBefore(actionUntil) || now.isBefore(messageUntil);
        return Optional.of(open ? Errcode.WINDOW_USED_UP : Errcode.WINDOW_CLOSED);
    }
}
