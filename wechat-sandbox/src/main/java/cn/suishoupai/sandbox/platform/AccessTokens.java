package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.errcode.Errcode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The account's access tokens, two hours each, in two families that do not disturb each other: the classic one, where
 * each call replaces the token, and the stable one, where a call returns the current token.
 *
 * <p>Source: platform documentation, "获取 Access token" and "获取稳定版接口调用凭据".
 */
@Component
class AccessTokens {

    static final Duration LIFE = Duration.ofHours(2);
    static final Duration OVERLAP = Duration.ofMinutes(5);
    static final Duration BETWEEN_FORCED = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<String, Instant> endOf = new LinkedHashMap<>();
    private @Nullable String classic;
    private @Nullable String stable;
    private Instant forcedAt = Instant.EPOCH;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /** A new classic token; the one before it lives five minutes more at most. */
    synchronized AccessToken renewClassic() {
        if (classic != null) {
            Instant soon = clock.instant().plus(OVERLAP);
            endOf.computeIfPresent(classic, (token, end) -> end.isBefore(soon) ? end : soon);
        }
        classic = issue();
        return describe(classic);
    }

    /** The stable token with the time it has left, renewed in its last five minutes. */
    synchronized AccessToken stable() {
        String current = stable;
        if (current == null || left(current).compareTo(OVERLAP) < 0) {
            current = issue();
            stable = current;
        }
        return describe(current);
    }

    /** A new stable token that kills the old one at once; within 30 seconds of the last time, the old one again. */
    synchronized AccessToken forceStable() {
        Instant now = clock.instant();
        if (stable == null || !now.isBefore(forcedAt.plus(BETWEEN_FORCED))) {
            if (stable != null) {
                endOf.remove(stable);
            }
            stable = issue();
            forcedAt = now;
        }
        return stable();
    }

    /** Why the token is no good, empty if it is. */
    synchronized Optional<Errcode> check(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return Optional.of(Errcode.TOKEN_MISSING);
        }
        if (!token.matches("[A-Za-z0-9_-]{32,512}")) {
            return Optional.of(Errcode.INVALID_TOKEN);
        }
        Instant end = endOf.get(token);
        if (end == null) {
            return Optional.of(Errcode.INVALID_CREDENTIAL);
        }
        return clock.instant().isBefore(end) ? Optional.empty() : Optional.of(Errcode.TOKEN_EXPIRED);
    }

    /** Every token is dead; the next request for one gets a new one. */
    synchronized void revokeAll() {
        endOf.clear();
        classic = null;
        stable = null;
    }

    private String issue() {
        Instant now = clock.instant();
        endOf.values().removeIf(end -> end.plus(Duration.ofDays(1)).isBefore(now));
        String token = RandomText.of(136);
        endOf.put(token, now.plus(LIFE));
        return token;
    }

    private AccessToken describe(String token) {
        return new AccessToken(token, left(token).plusMillis(999).toSeconds());
    }

    private Duration left(String token) {
        Instant now = clock.instant();
        return Duration.between(now, endOf.getOrDefault(token, now));
    }
}
