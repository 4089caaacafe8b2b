package cn.suishoupai.participant.web;

import cn.suishoupai.participant.Participants;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.participant.VisitorCookie;
import cn.suishoupai.platform.RandomCode;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.platform.SignedTokens;
import cn.suishoupai.wechat.OAuth;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing in: to the platform's page and back with a code. A code that does not work starts the way again, once. */
@RestController
class SignInController {

    private static final String COOKIE = "ssp_signin";

    /** One slash, then what an address may hold, with at most one fragment. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?!/)(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(?:#[\\w.~!$&'()*+,;=:@/?-]*)?");

    private final OAuth oauth;
    private final Participants participants;
    private final VisitorCookie visitorCookie;
    private final SignedTokens tokens;
    private final ServerProperties server;

    SignInController(
            OAuth oauth,
            Participants participants,
            VisitorCookie visitorCookie,
            SignedTokens tokens,
            ServerProperties server) {
        this.oauth = oauth;
        this.participants = participants;
        this.visitorCookie = visitorCookie;
        this.tokens = tokens;
        this.server = server;
    }

    @GetMapping("/signin")
    ResponseEntity<Void> leave(
            @RequestParam(name = "return", defaultValue = "/my") String returnTo,
            @RequestParam(defaultValue = "false") boolean again,
            Visitor visitor) {
        String target = ownPath(returnTo);
        if (visitor.isSignedIn()) {
            return redirect(target).build();
        }
        String state = RandomCode.ofLength(24);
        ResponseCookie way = cookie(
                tokens.sign(COOKIE, state + " " + (again ? "again" : "first") + " " + target), Duration.ofMinutes(10));
        return redirect(oauth.address(server.url("/signin/return"), state))
                .header(HttpHeaders.SET_COOKIE, way.toString())
                .build();
    }

    @GetMapping("/signin/return")
    ResponseEntity<Void> comeBack(
            @RequestParam String code,
            @RequestParam String state,
            @CookieValue(name = COOKIE, defaultValue = "") String cookie,
            Visitor visitor) {
        Optional<Way> way = tokens.verify(COOKIE, cookie)
                .map(Way::parse)
                .filter(w -> w.state().equals(state));
        if (way.isEmpty()) {
            if (visitor.isSignedIn()) {
                return redirect("/my").build();
            }
            // Starting again from here would go round for ever in a browser that keeps no cookies.
            throw new Refusal(403, "SIGN_IN_LOST", "登录没有完成", "从公众号重新进入；浏览器要允许 Cookie");
        }
        Optional<OAuth.Identity> identity = oauth.identify(code);
        if (identity.isEmpty()) {
            return startAgain(way.get(), visitor);
        }
        if (identity.get().snapshot() && visitor.isSignedIn()) {
            return redirect(way.get().returnTo()).build();
        }
        Visitor signedIn = identity.get().snapshot()
                ? new Visitor(null, true)
                : new Visitor(participants.behind(identity.get().openid()).id(), false);
        return redirect(way.get().returnTo())
                .header(HttpHeaders.SET_COOKIE, visitorCookie.of(signedIn).toString())
                .build();
    }

    private static ResponseEntity<Void> startAgain(Way way, Visitor visitor) {
        // Some clients load the address twice; the second time the code is spent, but the visitor is signed in.
        if (visitor.isSignedIn()) {
            return redirect(way.returnTo()).build();
        }
        if (way.again()) {
            throw new Refusal(403, "SIGN_IN_FAILED", "微信登录没有成功", "关掉页面，从公众号重新进入");
        }
        return redirect("/signin?again=true&return=" + URLEncoder.encode(way.returnTo(), StandardCharsets.UTF_8))
                .build();
    }

    /** Only paths of ours: an address of another site would make us a springboard. */
    private static String ownPath(String path) {
        return OWN_PATH.matcher(path).matches() ? path : "/";
    }

    private ResponseCookie cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .path("/signin")
                .httpOnly(true)
                .secure(server.publicUrl().startsWith("https:"))
                .sameSite("Lax")
                .maxAge(life)
                .build();
    }

    private static ResponseEntity.HeadersBuilder<?> redirect(String address) {
        return ResponseEntity.status(302).location(URI.create(address)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private record Way(String state, boolean again, String returnTo) {

        static Way parse(String payload) {
            String[] parts = payload.split(" ", 3);
            return new Way(parts[0], "again".equals(parts[1]), parts[2]);
        }
    }
}
