package cn.suishoupai.participant.web;

import cn.suishoupai.participant.SignInRequired;
import cn.suishoupai.platform.web.ActionLink;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.StateCard;
import cn.suishoupai.platform.web.StatePage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends a visitor who must sign in to WeChat and back; tells one on a snapshot page what to do. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInRedirect {

    private final Pages pages;
    private final PhoneFrames frames;

    SignInRedirect(Pages pages, PhoneFrames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @ExceptionHandler
    ResponseEntity<?> signIn(SignInRequired required, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/") || "application/json".equals(request.getHeader("Accept"))) {
            return required.snapshot()
                    ? refusal(403, "SNAPSHOT", "这是快照页，微信没给真实身份", "打开完整页面就能投票")
                    : refusal(401, "SIGN_IN", "要先登录微信", "登录后再来一次");
        }
        String signIn = "/signin?return=" + URLEncoder.encode(required.returnTo(), StandardCharsets.UTF_8);
        if (required.snapshot()) {
            StateCard card = new StateCard(
                    StateCard.Art.LOCK,
                    "请打开完整页面",
                    "现在是快照页，微信没给真实身份，只能看。打开完整页面后就能投稿和投票",
                    new ActionLink("打开完整页面", signIn));
            return pages.personal(HttpStatus.FORBIDDEN, "site/state.jte", new StatePage(frames.plain("请打开完整页面"), card));
        }
        if (!request.getMethod().equals("GET")) {
            // A form may not lead to another site's page, and what it carried is not sent again.
            StateCard card =
                    new StateCard(StateCard.Art.LOCK, "登录过期了", "已存的草稿都在。重新登录后接着填", new ActionLink("重新登录", signIn));
            return pages.personal(
                    HttpStatus.UNAUTHORIZED, "site/state.jte", new StatePage(frames.plain("登录过期了"), card));
        }
        return ResponseEntity.status(302)
                .location(URI.create(signIn))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static ResponseEntity<?> refusal(int status, String code, String message, String next) {
        return ResponseEntity.status(status).body(Map.of("code", code, "message", message, "next", next));
    }
}
