package cn.suishoupai.work.web;

import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaCopy;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.media.StoredCopy;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.platform.NotFound;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures and videos: public copies for everybody, those of an unpublished work for its author and for editors. */
@RestController
class MediaController {

    private final Media media;

    MediaController(Media media) {
        this.media = media;
    }

    @GetMapping("/media/{key}/{file}")
    ResponseEntity<Resource> show(@PathVariable String key, @PathVariable String file, Visitor visitor) {
        MediaItem item = media.find(key).orElseThrow(() -> new NotFound("media"));
        boolean own = Objects.equals(visitor.participant(), item.ownerId());
        if (!item.isPublic() && !own) {
            throw new NotFound("media");
        }
        return copy(item, file);
    }

    /** For editors; the console's sign-in stands before this address. */
    @GetMapping("/console/media/{key}/{file}")
    ResponseEntity<Resource> showToEditor(@PathVariable String key, @PathVariable String file) {
        return copy(media.find(key).orElseThrow(() -> new NotFound("media")), file);
    }

    private ResponseEntity<Resource> copy(MediaItem item, String file) {
        StoredCopy copy = MediaCopy.named(file)
                .flatMap(name -> media.copy(item, name))
                .orElseThrow(() -> new NotFound("media copy"));
        CacheControl cache = item.isPublic()
                ? CacheControl.maxAge(Duration.ofDays(1)).cachePublic()
                : CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(copy.contentType()))
                .cacheControl(cache)
                .body(copy);
    }
}
