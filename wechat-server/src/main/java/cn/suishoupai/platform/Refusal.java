package cn.suishoupai.platform;

import org.jspecify.annotations.Nullable;

/** A request that a rule refuses; its words are made for the user. */
public class Refusal extends RuntimeException {

    private final int status;
    private final String code;
    private final @Nullable String next;

    /**
     * Refuses.
     *
     * @param status HTTP status, 4xx
     * @param code a stable name for programs, in capitals
     * @param message what happened, in Chinese
     * @param next what to do now, in Chinese
     */
    public Refusal(int status, String code, String message, @Nullable String next) {
        super(message);
        this.status = status;
        this.code = code;
        this.next = next;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public @Nullable String next() {
        return next;
    }
}
