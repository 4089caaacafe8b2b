package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.chat.Content;
import org.jspecify.annotations.Nullable;

/**
 * What the server's answer means.
 *
 * @param plain the answer before encryption, as it came if it could not be read
 * @param content what appears in the chat, null if nothing does
 * @param problem why the platform does not accept it, null if it does
 */
record Outcome(
        String plain, @Nullable Content content, @Nullable String problem) {

    static Outcome accepted(String plain, @Nullable Content content) {
        return new Outcome(plain, content, null);
    }

    static Outcome failed(String plain, String problem) {
        return new Outcome(plain, null, problem);
    }
}
