package cn.suishoupai.platform.web;

import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.platform.web.StateCard.Art;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** What a visitor sees when something is not there, is refused, or fails. An exception's own message is never shown. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final PhoneFrames frames;

    ErrorPages(Pages pages, PhoneFrames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @ExceptionHandler
    ResponseEntity<?> notThere(NotFound missing, HttpServletRequest request) {
        return answer(request, new Refusal(404, "NOT_FOUND", "没找到这个页面", "链接可能不完整，从首页再进一次"), Art.SEARCH);
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal, HttpServletRequest request) {
        return answer(request, refusal, refusal.status() == 403 ? Art.LOCK : Art.CLOCK);
    }

    @ExceptionHandler
    ResponseEntity<?> failed(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            if (status == 404) {
                return notThere(new NotFound("page"), request);
            }
            return status == 413
                    ? answer(request, new Refusal(status, "TOO_LARGE", "文件太大了", "返回上一页，压缩后再传"), Art.CLOCK)
                    : unreadable(status, request);
        }
        if (fault instanceof TypeMismatchException || fault instanceof HttpMessageNotReadableException) {
            return unreadable(400, request);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            // The visitor has gone on to another page; nobody is there to read an answer.
            return ResponseEntity.noContent().build();
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return answer(request, new Refusal(500, "FAULT", "我们这边出了点问题", "过一会儿再试；已填的内容都在"), Art.OFFLINE);
    }

    private ResponseEntity<?> unreadable(int status, HttpServletRequest request) {
        return answer(request, new Refusal(status, "BAD_REQUEST", "这个请求看不懂", "返回上一页再试一次"), Art.SEARCH);
    }

    private ResponseEntity<?> answer(HttpServletRequest request, Refusal refusal, Art art) {
        HttpStatusCode status = HttpStatusCode.valueOf(refusal.status());
        if (request.getRequestURI().startsWith("/api/") || wantsJson(request)) {
            return ResponseEntity.status(status).body(new Answer(refusal.code(), refusal.message(), refusal.next()));
        }
        StateCard card = new StateCard(
                art,
                refusal.message(),
                Objects.requireNonNullElse(refusal.next(), ""),
                new ActionLink("回首页", home(request)));
        return pages.personal(status, "site/state.jte", new StatePage(frames.plain(refusal.message()), card));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.startsWith("application/json");
    }

    /** The home page of the contest that the address speaks of, or the list of contests. */
    private static String home(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", -1);
        return parts.length > 3 && parts[1].equals("c") ? "/c/" + parts[2] : "/";
    }

    /** The refusal as programs read it. */
    record Answer(String code, String message, @Nullable String next) {}
}
