package cn.suishoupai.media;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** Makes the public copies of an original, in the background; tried again with growing pauses, and given up after some minutes. */
@Configuration
class DeriveTask {

    static final TaskDescriptor<Void> DERIVE = TaskDescriptor.of("media-derive");

    private static final int RETRIES = 6;
    private static final Logger LOG = LoggerFactory.getLogger(DeriveTask.class);

    private final MediaMapper rows;
    private final MediaStorage storage;
    private final Clock clock;

    DeriveTask(MediaMapper rows, MediaStorage storage, Clock clock) {
        this.rows = rows;
        this.storage = storage;
        this.clock = clock;
    }

    @Bean
    OneTimeTask<Void> deriveMedia() {
        return Tasks.oneTime(DERIVE)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .withBackoff(Duration.ofSeconds(2), 2.0)
                        .thenRemove(failed ->
                                rows.gaveUp(Long.parseLong(failed.getExecution().getId()), clock.instant())))
                .execute((task, context) -> derive(Long.parseLong(task.getId())));
    }

    private void derive(long id) {
        MediaItem item = rows.getAll(List.of(id)).get(0);
        if (item.isReady()) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("derive");
            try {
                rows.derived(id, derive(item, folder), clock.instant());
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The copies of media " + id + " could not be made", e);
        }
        LOG.debug("The copies of media {} are made", id);
    }

    private int derive(MediaItem item, Path folder) throws IOException {
        Path original = folder.resolve("original");
        try (InputStream in = storage.open(item.originalKey())) {
            Files.copy(in, original, StandardCopyOption.REPLACE_EXISTING);
        }
        if (item.format().kind() == MediaKind.VIDEO) {
            Path copy = folder.resolve("video.mp4");
            new Mp4Privacy().copy(original, copy);
            storage.put(item.copyKey(MediaCopy.VIDEO), copy);
            original = VideoCard.draw(item, folder.resolve("card.png"));
        }
        int orientation = item.format().kind() == MediaKind.VIDEO ? 1 : item.orientation();
        PictureCopies copies = new PictureDerivatives().derive(original, orientation, folder);
        storage.put(item.copyKey(MediaCopy.SMALL), copies.small().file());
        storage.put(item.copyKey(MediaCopy.LARGE), copies.large().file());
        return copies.tint();
    }
}
