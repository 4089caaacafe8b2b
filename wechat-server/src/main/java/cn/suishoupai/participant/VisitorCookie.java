package cn.suishoupai.participant;

import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.platform.SignedTokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The sign-in of a phone, kept in a signed cookie, so that no instance needs to remember it. */
@Component
public class VisitorCookie {

    private static final String NAME = "ssp_visitor";
    private static final Duration LIFE = Duration.ofDays(30);

    private final SignedTokens tokens;
    private final Clock clock;
    private final boolean secure;

    VisitorCookie(SignedTokens tokens, Clock clock, ServerProperties properties) {
        this.tokens = tokens;
        this.clock = clock;
        this.secure = properties.publicUrl().startsWith("https:");
    }

    /** The cookie for a visitor who has just signed in. */
    public ResponseCookie of(Visitor visitor) {
        String payload = (visitor.snapshot() ? "snapshot" : visitor.participant()) + ":"
                + clock.instant().plus(LIFE).getEpochSecond();
        return cookie(tokens.sign(NAME, payload), LIFE);
    }

    /** Who sent a request. */
    public Visitor read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return Optional.ofNullable(cookie)
                .flatMap(c -> tokens.verify(NAME, c.getValue()))
                .map(this::visitor)
                .orElse(Visitor.UNKNOWN);
    }

    private Visitor visitor(String payload) {
        String[] parts = payload.split(":", 2);
        if (Instant.ofEpochSecond(Long.parseLong(parts[1])).isBefore(clock.instant())) {
            return Visitor.UNKNOWN;
        }
        return "snapshot".equals(parts[0]) ? new Visitor(null, true) : new Visitor(Long.valueOf(parts[0]), false);
    }

    private ResponseCookie cookie(String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build();
    }
}
