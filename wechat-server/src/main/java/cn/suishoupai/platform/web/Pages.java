package cn.suishoupai.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders pages. A public page is the same bytes for everybody and is kept for a second, so a viral link costs a memory copy. */
@Component
public class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration LIFE = Duration.ofSeconds(1);
    private static final long MEMORY = 64L * 1024 * 1024;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .expireAfterWrite(LIFE)
            .maximumWeight(MEMORY)
            .weigher((String key, byte[] page) -> page.length)
            .build();

    /**
     * A page that is the same for everybody.
     *
     * @param key what the page depends on: its path and the parameters that count
     * @param template a file under {@code src/main/jte}
     * @param model makes the template's {@code page}; called once a second at most, by one thread
     */
    public ResponseEntity<byte[]> shared(String key, String template, Supplier<Object> model) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(LIFE).cachePublic())
                .body(kept.get(key, k -> render(template, model.get())));
    }

    /** A page for one person; nothing on the way may keep it. */
    public ResponseEntity<byte[]> personal(String template, Object page) {
        return personal(HttpStatus.OK, template, page);
    }

    /** A page for one person, with another status than 200. */
    public ResponseEntity<byte[]> personal(HttpStatusCode status, String template, Object page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(render(template, page));
    }

    private byte[] render(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
    }
}
