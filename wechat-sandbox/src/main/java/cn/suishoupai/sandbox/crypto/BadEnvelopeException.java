package cn.suishoupai.sandbox.crypto;

import org.jspecify.annotations.Nullable;

/** An encrypted text that could not be opened; the message says what is wrong with it. */
public class BadEnvelopeException extends RuntimeException {

    public BadEnvelopeException(String message) {
        this(message, null);
    }

    public BadEnvelopeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
