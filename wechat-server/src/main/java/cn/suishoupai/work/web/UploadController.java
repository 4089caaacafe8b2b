package cn.suishoupai.work.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.media.MediaKind;
import cn.suishoupai.media.MediaRefusal;
import cn.suishoupai.media.MediaRules;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.work.Entries;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Receives one file as a stream; what it is, is decided by its content. */
@RestController
@RequestMapping("/api/v1/contests/{contest}/uploads")
class UploadController {

    /** Times the limit: so much of a file that is too large is received, to tell its author how large it is. */
    private static final long KEPT = 4;

    private final Contests contests;
    private final Entries entries;
    private final Media media;

    UploadController(Contests contests, Entries entries, Media media) {
        this.contests = contests;
        this.entries = entries;
        this.media = media;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(
            @PathVariable String contest, @RequestHeader("X-File-Name") String name, Visitor visitor, InputStream body)
            throws IOException {
        Contest chosen = contests.get(contest);
        long participant = visitor.signedIn("/c/" + contest + "/submit");
        entries.requireOpen(chosen);
        Path file = Files.createTempFile("upload", ".part");
        try {
            copyUpTo(KEPT * mostBytes(entries.mediaRules(chosen)), body, file);
            return Uploaded.of(media.accept(file, decoded(name), participant, entries.mediaRules(chosen)));
        } catch (MediaRefusal refusal) {
            int status = refusal.code() == MediaRefusal.Code.TOO_LARGE ? 413 : 422;
            throw new Refusal(status, refusal.code().name(), refusal.sentence(), null);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The file's name comes percent-encoded in a header: it may hold a person's name, which has no place in an address. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static long mostBytes(List<MediaRules> rules) {
        return rules.stream().mapToLong(MediaRules::maxBytes).max().orElseThrow();
    }

    /** Keeps the beginning, but reads on to the end, so that the phone gets the sentence and not a broken line. */
    private static void copyUpTo(long limit, InputStream body, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            StreamUtils.copyRange(body, out, 0, limit);
        }
        StreamUtils.drain(body);
    }

    /**
     * An accepted file.
     *
     * @param key goes into the form's field {@code media}
     * @param seconds length of a video
     */
    record Uploaded(
            String key,
            MediaKind kind,
            String name,
            long bytes,
            int width,
            int height,
            @Nullable Integer seconds) {

        static Uploaded of(MediaItem item) {
            return new Uploaded(
                    item.mediaKey(),
                    item.format().kind(),
                    item.name(),
                    item.bytes(),
                    item.width(),
                    item.height(),
                    item.seconds());
        }
    }
}
