package cn.suishoupai.sandbox.oauth;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.Resettable;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Codes of web authorization: each works once, within five minutes.
 *
 * <p>Source: platform documentation, "网页授权".
 */
@Component
class OauthCodes implements Resettable {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Grant> grants = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    OauthCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized String issue(String openid, String scope, boolean snapshot) {
        String code = RandomText.of(32);
        String shown = snapshot ? "oVIRTUAL" + RandomText.of(20) : openid;
        grants.put(code, new Grant(shown, scope, snapshot, clock.instant()));
        return code;
    }

    /** Spends the code. */
    synchronized Grant exchange(String code) {
        Grant grant = grants.get(code);
        if (grant == null) {
            throw new PlatformException(Errcode.INVALID_CODE);
        }
        if (used.contains(code)) {
            throw new PlatformException(Errcode.CODE_USED);
        }
        if (!clock.instant().isBefore(grant.issuedAt().plus(LIFE))) {
            throw new PlatformException(Errcode.CODE_EXPIRED);
        }
        used.add(code);
        return grant;
    }

    @Override
    public synchronized void reset() {
        grants.clear();
        used.clear();
    }
}
