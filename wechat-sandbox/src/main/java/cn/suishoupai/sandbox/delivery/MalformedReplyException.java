package cn.suishoupai.sandbox.delivery;

/** The server answered something that the platform does not accept; the message says what is wrong. */
class MalformedReplyException extends RuntimeException {

    MalformedReplyException(String message) {
        super(message);
    }
}
