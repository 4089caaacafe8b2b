package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.ErrorBody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers calls that reach no controller: a wrong method as the platform does, an unknown call in plain words. */
@RestControllerAdvice
class WrongAddress {

    private final Clock clock;

    WrongAddress(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        Set<HttpMethod> supported = e.getSupportedHttpMethods() == null ? Set.of() : e.getSupportedHttpMethods();
        // Only the handler of static files, the last to be asked, names HEAD: no call has this path.
        if (supported.contains(HttpMethod.HEAD)) {
            return unknown(request);
        }
        if (!isCall(request)) {
            return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).build();
        }
        Errcode errcode = supported.contains(HttpMethod.GET) ? Errcode.REQUIRE_GET : Errcode.REQUIRE_POST;
        return ResponseEntity.ok(ErrorBody.of(errcode, clock));
    }

    @ExceptionHandler
    ResponseEntity<Object> noSuchPage(NoResourceFoundException e, HttpServletRequest request) {
        return unknown(request);
    }

    private static ResponseEntity<Object> unknown(HttpServletRequest request) {
        if (!isCall(request)) {
            return ResponseEntity.notFound().build();
        }
        String text = "the sandbox does not imitate " + request.getRequestURI() + " yet";
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new ErrorBody(404, text));
    }

    private static boolean isCall(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/cgi-bin/") || path.startsWith("/sns/");
    }
}
