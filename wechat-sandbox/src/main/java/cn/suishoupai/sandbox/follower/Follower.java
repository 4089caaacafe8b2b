package cn.suishoupai.sandbox.follower;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person with a WeChat.
 *
 * @param openid who the person is to this account
 * @param name shown on the phone only: the platform never tells the server
 * @param role what the person does in the demo, such as 联络员
 * @param subscribed whether the person follows the account
 * @param subscribedAt since when
 */
public record Follower(
        String openid,
        String name,
        String role,
        boolean subscribed,
        @Nullable Instant subscribedAt) {

    Follower subscribe(Instant now) {
        return new Follower(openid, name, role, true, now);
    }

    Follower unsubscribe() {
        return new Follower(openid, name, role, false, null);
    }
}
