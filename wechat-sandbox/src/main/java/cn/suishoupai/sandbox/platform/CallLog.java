package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.journal.Journal;
import cn.suishoupai.sandbox.journal.JournalEntry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Writes every call of the API into the journal, with what was asked and answered. */
@Component
class CallLog extends OncePerRequestFilter {

    private static final Pattern ERRCODE = Pattern.compile("\"errcode\"\\s*:\\s*(-?\\d+)");

    private final Journal journal;

    CallLog(Journal journal) {
        this.journal = journal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/cgi-bin/") && !path.startsWith("/sns/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest asked = Call.of(request);
        ContentCachingResponseWrapper answered = new ContentCachingResponseWrapper(response);
        long start = System.nanoTime();
        try {
            chain.doFilter(asked, answered);
        } finally {
            write(asked, answered, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            answered.copyBodyToResponse();
        }
    }

    private void write(HttpServletRequest asked, ContentCachingResponseWrapper answered, long ms) {
        String answer = body(answered.getContentType(), answered.getContentAsByteArray());
        CallNote note = CallNote.of(asked);
        journal.add(JournalEntry.call(
                asked.getRequestURI().replaceFirst("^/cgi-bin/", "").replaceFirst("^/", ""),
                note.text(),
                note.openid(),
                answered.getStatus(),
                errcode(answer),
                ms,
                request(asked),
                answer));
    }

    private static String request(HttpServletRequest asked) {
        String query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
        String body =
                asked instanceof Call call ? call.text() : "multipart，%,d 字节".formatted(asked.getContentLengthLong());
        return asked.getMethod() + " " + asked.getRequestURI() + query + (body.isEmpty() ? "" : "\n" + body);
    }

    private static int errcode(String answer) {
        Matcher matcher = ERRCODE.matcher(answer);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String body(@Nullable String type, byte[] bytes) {
        if (bytes.length == 0) {
            return "";
        }
        if (type != null && (type.startsWith("image/") || type.startsWith("audio/"))) {
            return "%s，%,d 字节".formatted(type.replaceFirst(";.*", ""), bytes.length);
        }
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    /** What a controller adds to its line: whom the call is about, and what in a few words. */
    record CallNote(@Nullable String openid, @Nullable String text) {

        private static final String NAME = CallNote.class.getName().toLowerCase(Locale.ROOT);

        static void put(HttpServletRequest request, @Nullable String openid, @Nullable String text) {
            request.setAttribute(NAME, new CallNote(openid, text));
        }

        private static CallNote of(HttpServletRequest request) {
            return request.getAttribute(NAME) instanceof CallNote note ? note : new CallNote(null, null);
        }
    }
}
