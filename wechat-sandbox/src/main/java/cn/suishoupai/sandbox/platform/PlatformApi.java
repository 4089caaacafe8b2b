package cn.suishoupai.sandbox.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the platform's API: answers JSON with the platform's content type, refusals with HTTP 200. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(produces = PlatformApi.JSON)
public @interface PlatformApi {

    String JSON = "application/json;encoding=utf-8";
}
