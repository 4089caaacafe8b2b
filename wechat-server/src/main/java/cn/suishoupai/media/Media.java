package cn.suishoupai.media;

import cn.suishoupai.platform.BackgroundTasks;
import cn.suishoupai.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, if their content is what the rules accept, and gives out copies for the public. */
@Component
public class Media {

    private static final int KEY_BITS = 110;
    private static final Semaphore PROBES = new Semaphore(2);

    private final Probe probe = new Probe();
    private final SecureRandom random = new SecureRandom();
    private final MediaMapper rows;
    private final MediaStorage storage;
    private final TransactionTemplate transaction;
    private final BackgroundTasks tasks;
    private final Clock clock;

    Media(MediaMapper rows, MediaStorage storage, TransactionTemplate transaction, BackgroundTasks tasks, Clock clock) {
        this.rows = rows;
        this.storage = storage;
        this.transaction = transaction;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Keeps a file as an original and has its public copies made by a task.
     *
     * @param file stays with the caller, who deletes it
     * @param name as its owner knows it; for display only
     * @throws MediaRefusal with the sentence for the author
     */
    public MediaItem accept(Path file, String name, long ownerId, List<MediaRules> alternatives) {
        ProbeResult found = probeAgainst(file, alternatives);
        String key = newKey();
        String sha256 = sha256(file);
        Long durationMs = found.duration() == null ? null : found.duration().toMillis();
        storage.put("original/" + key + "." + found.format().extension(), file);
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.add(key, ownerId, shortened(name), found, durationMs, sha256, clock.instant());
            MediaItem item = Objects.requireNonNull(rows.find(key));
            tasks.soon(DeriveTask.DERIVE.instance(String.valueOf(item.id())).build());
            return item;
        }));
    }

    /** The content's format decides whose rules count. A few at a time: a large picture takes much memory beside the heap. */
    private ProbeResult probeAgainst(Path file, List<MediaRules> alternatives) {
        MediaRules any = union(alternatives);
        PROBES.acquireUninterruptibly();
        try {
            return probe.probe(
                    file, Files.size(file) == 0 ? any : rulesFor(Sniffer.formatOf(file, any), alternatives, any));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PROBES.release();
        }
    }

    private static MediaRules rulesFor(MediaFormat format, List<MediaRules> alternatives, MediaRules any) {
        return alternatives.stream()
                .filter(rules -> rules.formats().contains(format))
                .findFirst()
                .orElse(any);
    }

    private static MediaRules union(List<MediaRules> alternatives) {
        return alternatives.stream().reduce(Media::union).orElseThrow();
    }

    private static MediaRules union(MediaRules one, MediaRules other) {
        Set<MediaFormat> formats = EnumSet.copyOf(one.formats());
        formats.addAll(other.formats());
        return new MediaRules(
                formats,
                Math.min(one.minBytes(), other.minBytes()),
                Math.max(one.maxBytes(), other.maxBytes()),
                Math.max(one.maxPixels(), other.maxPixels()),
                Math.min(one.minSide(), other.minSide()),
                null,
                null);
    }

    /** A file by its public name. */
    public Optional<MediaItem> find(String key) {
        return isKey(key) ? Optional.ofNullable(rows.find(key)) : Optional.empty();
    }

    /** Those of the keys that exist and belong to an owner, in the order of the keys. */
    public List<MediaItem> ownedBy(long ownerId, List<String> keys) {
        List<String> wellFormed = keys.stream().filter(Media::isKey).toList();
        if (wellFormed.isEmpty()) {
            return List.of();
        }
        return rows.findAll(wellFormed).stream()
                .filter(item -> item.ownerId() == ownerId)
                .sorted(Comparator.comparingInt(item -> keys.indexOf(item.mediaKey())))
                .toList();
    }

    /** Several files, in the order of the ids. */
    public List<MediaItem> get(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.getAll(ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }

    /** From now on the public may see the copies. */
    public void release(Collection<Long> ids) {
        rows.release(ids, clock.instant());
    }

    /** A copy's content; absent while it is not made, or where the file has no such copy. */
    public Optional<StoredCopy> copy(MediaItem item, MediaCopy copy) {
        String key = item.copyKey(copy);
        return item.isReady() && storage.exists(key)
                ? Optional.of(new StoredCopy(storage, key, copy.contentType()))
                : Optional.empty();
    }

    private static boolean isKey(String text) {
        return text.matches("[0-9a-z]{22}");
    }

    private String newKey() {
        String base36 = new BigInteger(KEY_BITS, random).toString(36);
        return "0".repeat(22 - base36.length()) + base36;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= 200 ? name : name.substring(0, name.offsetByCodePoints(0, 200));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
