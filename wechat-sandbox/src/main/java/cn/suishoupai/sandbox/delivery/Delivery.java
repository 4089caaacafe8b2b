package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.chat.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param deliveryId its number among the deliveries of this sandbox
 * @param attempts every post, repeated deliveries included
 * @param reply what appeared in the chat
 * @param problem why the person saw an error text, or would have
 * @param held true if the message waits for the next one (fault 乱序)
 */
public record Delivery(
        String deliveryId,
        List<Attempt> attempts,
        @Nullable Content reply,
        @Nullable String problem,
        boolean held) {

    static Delivery held(String id) {
        return new Delivery(id, List.of(), null, null, true);
    }

    /** Whether the server took it. */
    public boolean accepted() {
        return problem == null && !held;
    }
}
