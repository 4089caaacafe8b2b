package cn.suishoupai.platform.web;

import cn.suishoupai.platform.web.StateCard.Art;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a visitor sees when a filter or the servlet container refuses a request, before any controller of ours is asked. */
@RestController
class FallbackErrors implements ErrorController {

    private final Pages pages;
    private final PhoneFrames frames;

    FallbackErrors(Pages pages, PhoneFrames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        String title = "这个请求没有通过";
        String home = path.toString().startsWith("/console") ? "/console" : "/";
        StateCard card = new StateCard(Art.LOCK, title, "返回上一页再试一次，或从首页重新进入", new ActionLink("回首页", home));
        return pages.personal(
                HttpStatusCode.valueOf(status instanceof Integer code ? code : 404),
                "site/state.jte",
                new StatePage(frames.plain(title), card));
    }
}
