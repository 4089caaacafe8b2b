package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.Pause;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import cn.suishoupai.sandbox.fault.Fault;
import cn.suishoupai.sandbox.fault.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** What every call passes first: the faults that are on, and the check of its access token. */
@Component
class Gate implements HandlerInterceptor {

    private static final Set<String> WITHOUT_TOKEN = Set.of("/cgi-bin/token", "/cgi-bin/stable_token");

    private final AccessTokens tokens;
    private final Faults faults;
    private final Pause pause;

    Gate(AccessTokens tokens, Faults faults, Pause pause) {
        this.tokens = tokens;
        this.faults = faults;
        this.pause = pause;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!faults.delay().isZero()) {
            pause.of(faults.delay());
        }
        String path = request.getRequestURI();
        if (path.startsWith("/cgi-bin/") && !WITHOUT_TOKEN.contains(path)) {
            checkToken(request.getParameter("access_token"));
        }
        refuse(faults.refusal(path));
        return true;
    }

    private void checkToken(String token) {
        if (faults.take(Fault.TOKEN_REVOKED)) {
            tokens.revokeAll();
        }
        refuse(tokens.check(token));
    }

    private static void refuse(Optional<Errcode> errcode) {
        errcode.ifPresent(code -> {
            throw new PlatformException(code);
        });
    }
}
