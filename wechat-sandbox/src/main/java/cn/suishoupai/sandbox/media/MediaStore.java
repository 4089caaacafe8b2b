package cn.suishoupai.sandbox.media;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.Resettable;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Temporary media by their ids, each for three days.
 *
 * <p>Source: platform documentation, "获取临时素材".
 */
@Component
public class MediaStore implements Resettable {

    private static final Duration LIFE = Duration.ofDays(3);

    private final Clock clock;
    private final Map<String, Media> byId = new ConcurrentHashMap<>();

    MediaStore(Clock clock) {
        this.clock = clock;
    }

    public Media put(String kind, byte[] bytes) {
        Media media = new Media(RandomText.of(64), kind, contentType(kind, bytes), bytes, clock.instant());
        byId.put(media.id(), media);
        return media;
    }

    /** The medium, unless it is unknown or its three days are over. */
    public Optional<Media> find(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(media -> clock.instant().isBefore(media.createdAt().plus(LIFE)));
    }

    private static String contentType(String kind, byte[] bytes) {
        return switch (kind) {
            case "video" -> "video/mp4";
            case "voice" -> "audio/amr";
            default -> pictureType(bytes);
        };
    }

    private static String pictureType(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == (byte) 0x89 && bytes[1] == 'P') {
            return "image/png";
        }
        return bytes.length > 3 && bytes[0] == 'G' && bytes[1] == 'I' ? "image/gif" : "image/jpeg";
    }

    @Override
    public void reset() {
        byId.clear();
    }
}
