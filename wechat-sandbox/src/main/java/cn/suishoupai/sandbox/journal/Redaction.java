package cn.suishoupai.sandbox.journal;

import java.util.regex.Pattern;

/** Strikes out what must not be read over a shoulder: secrets, tokens and tickets, in queries and in JSON. */
final class Redaction {

    private static final String NAMES =
            "access_token|refresh_token|secret|appsecret|ticket|password|aes_?key|authorization";
    private static final Pattern QUERY =
            Pattern.compile("(?<![A-Za-z_])(" + NAMES + ")=[^&\\s\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON =
            Pattern.compile("\"(" + NAMES + ")\"\\s*:\\s*\"[^\"]*\"", Pattern.CASE_INSENSITIVE);

    private Redaction() {}

    static String of(String text) {
        String query = QUERY.matcher(text).replaceAll("$1=***");
        return JSON.matcher(query).replaceAll("\"$1\":\"***\"");
    }
}
