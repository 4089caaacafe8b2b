package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.ErrorBody;
import cn.suishoupai.sandbox.errcode.PlatformException;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns a refusal into the platform's answer: HTTP 200 with errcode and errmsg. */
@RestControllerAdvice(annotations = PlatformApi.class)
class Refusals {

    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> refused(PlatformException e) {
        return answer(e.errcode());
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> unreadable(HttpMessageNotReadableException e) {
        return answer(Errcode.BAD_JSON);
    }

    private ResponseEntity<ErrorBody> answer(Errcode errcode) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PlatformApi.JSON))
                .body(ErrorBody.of(errcode, clock));
    }
}
