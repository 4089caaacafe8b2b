package cn.suishoupai.sandbox.control;

import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers a refusal with its status and {@code {"error", "message"}}. */
@RestControllerAdvice(annotations = ControlApi.class)
class RefusalAdvice {

    record Body(String error, String message) {}

    @ExceptionHandler
    ResponseEntity<Body> refused(Refusal e) {
        return ResponseEntity.status(e.status())
                .body(new Body(e.code(), Objects.requireNonNullElse(e.getMessage(), "")));
    }

    @ExceptionHandler
    ResponseEntity<Body> unreadable(HttpMessageNotReadableException e) {
        return refused(Refusal.badRequest("请求不是要的 JSON。"));
    }

    @ExceptionHandler
    ResponseEntity<Body> tooLarge(MaxUploadSizeExceededException e) {
        return refused(Refusal.badRequest("文件超过 64 MB，换一个小的。"));
    }
}
