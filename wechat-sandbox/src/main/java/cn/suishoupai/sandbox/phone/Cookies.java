package cn.suishoupai.sandbox.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The cookies of a request as they were sent, nothing decoded, so that they can be given back the same. */
final class Cookies {

    private Cookies() {}

    static Map<String, String> of(HttpServletRequest request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : Collections.list(request.getHeaders(HttpHeaders.COOKIE))) {
            for (String pair : List.of(header.split(";\\s*", -1))) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    cookies.put(pair.substring(0, equals).strip(), pair.substring(equals + 1));
                }
            }
        }
        return cookies;
    }

    /** A Set-Cookie header; an empty value makes the browser forget the cookie. */
    static String set(String name, String value) {
        String lapse = value.isEmpty() ? "; Max-Age=0" : "";
        return name + "=" + value + "; Path=/" + lapse + "; HttpOnly; SameSite=Lax";
    }
}
