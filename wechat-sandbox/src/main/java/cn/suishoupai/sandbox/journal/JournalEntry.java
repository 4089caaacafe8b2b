package cn.suishoupai.sandbox.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param id counts up, so that a reader can ask for what is new
 * @param what the call or message in a few words
 * @param note what is special about it, such as 第 2 次
 * @param openid whom it is about
 * @param status the HTTP status, 0 without an answer
 * @param code the platform's errcode, null for deliveries
 * @param ms how long it took
 * @param bad whether it went wrong
 */
public record JournalEntry(
        long id,
        Instant at,
        Direction direction,
        String what,
        @Nullable String note,
        @Nullable String openid,
        int status,
        @Nullable Integer code,
        long ms,
        boolean bad,
        String request,
        String answer) {

    JournalEntry kept(long newId, Instant when) {
        return new JournalEntry(
                newId,
                when,
                direction,
                what,
                note,
                openid,
                status,
                code,
                ms,
                bad,
                Redaction.of(request),
                Redaction.of(answer));
    }

    /** A delivery to the callback. */
    public static JournalEntry delivery(
            String what,
            @Nullable String note,
            String openid,
            int status,
            long ms,
            boolean bad,
            String request,
            String answer) {
        return new JournalEntry(
                0, Instant.EPOCH, Direction.DELIVERY, what, note, openid, status, null, ms, bad, request, answer);
    }

    /** A call of the platform's API; bad if its errcode or status says so. */
    public static JournalEntry call(
            String what,
            @Nullable String note,
            @Nullable String openid,
            int status,
            int code,
            long ms,
            String request,
            String answer) {
        boolean bad = code != 0 || status >= 400;
        return new JournalEntry(
                0, Instant.EPOCH, Direction.CALL, what, note, openid, status, code, ms, bad, request, answer);
    }

    /** Something done at the desk that both sides notice. */
    public static JournalEntry control(String what, boolean bad, String request, String answer) {
        return new JournalEntry(
                0, Instant.EPOCH, Direction.CONTROL, what, null, null, 0, null, 0, bad, request, answer);
    }
}
