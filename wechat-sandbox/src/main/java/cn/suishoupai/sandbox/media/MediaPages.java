package cn.suishoupai.sandbox.media;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Media as plain files: PicUrl and video_url of the platform, which need no token. */
@RestController
class MediaPages {

    private final MediaStore media;
    private final Samples samples;

    MediaPages(MediaStore media, Samples samples) {
        this.media = media;
        this.samples = samples;
    }

    @GetMapping({"/sandbox/media/{file}", "/sandbox/video/{file}"})
    ResponseEntity<Resource> file(@PathVariable String file) {
        int dot = file.lastIndexOf('.');
        return media.find(dot < 0 ? file : file.substring(0, dot))
                .map(found -> send(found.contentType(), found.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/sandbox/samples/{name}")
    ResponseEntity<Resource> sample(@PathVariable String name) {
        return samples.read(name)
                .map(bytes -> send("image/jpeg", bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> send(String type, byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).body(new ByteArrayResource(bytes));
    }
}
