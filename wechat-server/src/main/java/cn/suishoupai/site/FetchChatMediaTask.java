package cn.suishoupai.site;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaRefusal;
import cn.suishoupai.media.MediaRules;
import cn.suishoupai.wechat.ChatMedia;
import cn.suishoupai.wechat.ChatMedia.MediaGone;
import cn.suishoupai.wechat.CustomerMessages;
import cn.suishoupai.work.Entries;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fetches what a follower sent to the chat and puts it into the draft; what cannot be taken is answered in the chat. */
@Configuration
class FetchChatMediaTask {

    static final TaskDescriptor<FetchedFile> FETCH = TaskDescriptor.of("chat-media-fetch", FetchedFile.class);

    /** With growing pauses, about five hours: a media id lives three days. */
    private static final int RETRIES = 12;

    /** Times the limit: so much of a file that is too large is fetched, to tell its sender how large it is. */
    private static final long TIMES_KEPT = 4;

    private final ChatMedia chat;
    private final Media media;
    private final Entries entries;
    private final Contests contests;
    private final CustomerMessages messages;

    FetchChatMediaTask(ChatMedia chat, Media media, Entries entries, Contests contests, CustomerMessages messages) {
        this.chat = chat;
        this.media = media;
        this.entries = entries;
        this.contests = contests;
        this.messages = messages;
    }

    @Bean
    OneTimeTask<FetchedFile> fetchChatMedia() {
        return Tasks.oneTime(FETCH)
                .onFailure(FailureHandler.<FetchedFile>maxRetries(RETRIES)
                        .withBackoff(Duration.ofSeconds(5), 2.0)
                        .thenRemove(failed -> tellToSendAgain(failed)))
                .execute((task, context) -> fetch(task.getData()));
    }

    private void tellToSendAgain(ExecutionComplete failed) {
        FetchedFile wanted = (FetchedFile) failed.getExecution().taskInstance.getData();
        messages.text(wanted.openid(), "刚才发来的图片或视频没取到，请再发一次。");
    }

    private void fetch(FetchedFile wanted) {
        Contest contest = contests.get(wanted.contest());
        List<MediaRules> rules = entries.mediaRules(contest);
        long most = rules.stream().mapToLong(MediaRules::maxBytes).max().orElseThrow();
        try {
            Path file = chat.fetch(wanted.mediaId(), TIMES_KEPT * most);
            try {
                entries.addFile(wanted.work(), media.accept(file, "聊天发来的文件", wanted.participant(), rules));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (MediaRefusal refusal) {
            messages.text(wanted.openid(), "刚才发来的没收下：" + refusal.sentence());
        } catch (MediaGone gone) {
            messages.text(wanted.openid(), "刚才发来的图片或视频没取到，请再发一次。");
        } catch (IOException e) {
            throw new UncheckedIOException("Media for draft " + wanted.work() + " could not be fetched", e);
        }
    }
}
