package cn.suishoupai.sandbox.errcode;

import cn.suishoupai.sandbox.RandomText;
import java.time.Clock;
import java.util.Locale;

/**
 * The JSON of an answer that carries nothing but its code.
 *
 * @param errcode 0 for success
 * @param errmsg {@code ok}, or the text with the id of the request
 */
public record ErrorBody(int errcode, String errmsg) {

    public static ErrorBody ok() {
        return new ErrorBody(0, "ok");
    }

    /** The refusal, with a request id such as {@code 61725984-6126f6f9-040f19c4}. */
    public static ErrorBody of(Errcode errcode, Clock clock) {
        String rid = "%s-%s-%s"
                .formatted(
                        Long.toHexString(clock.instant().getEpochSecond()), RandomText.digits(8), RandomText.digits(8));
        return new ErrorBody(errcode.code(), errcode.text() + " rid: " + rid.toLowerCase(Locale.ROOT));
    }
}
