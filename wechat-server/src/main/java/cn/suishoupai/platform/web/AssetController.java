package cn.suishoupai.platform.web;

import cn.suishoupai.platform.NotFound;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Style sheets and scripts. Their addresses carry a check of their content, so they are kept for a year; but only where the check is
 * this instance's own: while a new version is rolled out, an old instance must not have its file kept under the new address.
 */
@RestController
class AssetController {

    @GetMapping("/assets/{name:[a-z0-9.-]+}")
    ResponseEntity<Resource> asset(
            @PathVariable String name, @RequestParam(name = "v", defaultValue = "") String version) {
        Resource file = new ClassPathResource("static/assets/" + name);
        if (!file.exists()) {
            throw new NotFound("asset");
        }
        CacheControl cache = Assets.url(name).endsWith("?v=" + version)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(cache)
                .body(file);
    }
}
