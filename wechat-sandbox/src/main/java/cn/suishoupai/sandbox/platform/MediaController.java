package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.OwnAddress;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import cn.suishoupai.sandbox.media.Media;
import cn.suishoupai.sandbox.media.MediaStore;
import cn.suishoupai.sandbox.platform.CallLog.CallNote;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Temporary media. A picture comes as a stream, a video as an address. */
@PlatformApi
class MediaController {

    private static final Set<String> KINDS = Set.of("image", "voice", "video", "thumb");

    private final MediaStore media;
    private final OwnAddress address;

    MediaController(MediaStore media, OwnAddress address) {
        this.media = media;
        this.address = address;
    }

    record Uploaded(
            String type,
            @JsonProperty("media_id") String mediaId,
            @JsonProperty("created_at") long createdAt) {}

    @GetMapping(path = "/cgi-bin/media/get", produces = MediaType.ALL_VALUE)
    ResponseEntity<Object> get(
            @RequestParam(name = "media_id", required = false) @Nullable String mediaId, HttpServletRequest request) {
        CallNote.put(
                request, null, mediaId == null ? null : mediaId.substring(0, Math.min(12, mediaId.length())) + "…");
        Media found = media.find(mediaId == null ? "" : mediaId)
                .orElseThrow(() -> new PlatformException(Errcode.INVALID_MEDIA_ID));
        if (found.isVideo()) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(PlatformApi.JSON))
                    .body(Map.of("video_url", address.of(found.path())));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONNECTION, "close")
                .header("Content-disposition", "attachment; filename=\"" + found.id() + "." + found.extension() + "\"")
                .contentType(MediaType.parseMediaType(found.contentType()))
                .body(found.bytes());
    }

    @PostMapping("/cgi-bin/media/upload")
    Uploaded upload(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(name = "media", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (type == null || !KINDS.contains(type)) {
            throw new PlatformException(Errcode.INVALID_MEDIA_TYPE);
        }
        if (file == null || file.isEmpty()) {
            throw new PlatformException(Errcode.MEDIA_MISSING);
        }
        Media kept = media.put(type, file.getBytes());
        return new Uploaded(type, kept.id(), kept.createdAt().getEpochSecond());
    }
}
