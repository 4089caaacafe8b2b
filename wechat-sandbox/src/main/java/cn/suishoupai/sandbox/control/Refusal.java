package cn.suishoupai.sandbox.control;

import org.springframework.http.HttpStatus;

/** A request to the control API that cannot be done; the message is for the person at the desk. */
class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    Refusal(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "bad-request", message);
    }

    static Refusal notFound(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found", message);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
