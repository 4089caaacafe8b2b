package cn.suishoupai.sandbox.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who spoke first: the platform to the server, the server to the platform, or somebody at the desk. */
public enum Direction {
    DELIVERY,
    CALL,
    CONTROL;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
