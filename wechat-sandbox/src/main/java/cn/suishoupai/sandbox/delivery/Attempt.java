package cn.suishoupai.sandbox.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One post to the callback.
 *
 * @param status the HTTP status, 0 if no answer came
 * @param ms how long it took
 * @param body the answer as it came, empty without one
 * @param problem why no answer came
 */
public record Attempt(
        int status, long ms, String body, @Nullable String problem) {

    boolean answered() {
        return status == 200;
    }

    /** No answer, or a server that broke down: worth another try. A refusal is not. */
    boolean worthRetrying() {
        return status == 0 || status >= 500;
    }
}
