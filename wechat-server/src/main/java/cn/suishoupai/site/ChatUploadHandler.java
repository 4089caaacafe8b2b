package cn.suishoupai.site;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Door;
import cn.suishoupai.participant.Participants;
import cn.suishoupai.platform.BackgroundTasks;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.wechat.InboundMessage;
import cn.suishoupai.wechat.MessageHandler;
import cn.suishoupai.wechat.Reply;
import cn.suishoupai.work.Entries;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A picture or video sent to the chat becomes a draft at once; the file itself is fetched by a task. */
@Component
@Order(10)
class ChatUploadHandler implements MessageHandler {

    private final Contests contests;
    private final Participants participants;
    private final Entries entries;
    private final BackgroundTasks tasks;
    private final ServerProperties server;
    private final Clock clock;

    ChatUploadHandler(
            Contests contests,
            Participants participants,
            Entries entries,
            BackgroundTasks tasks,
            ServerProperties server,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.entries = entries;
        this.tasks = tasks;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> handle(InboundMessage message) {
        String mediaId = message.mediaId();
        boolean upload = message.is("image") || message.is("video") || message.is("shortvideo");
        if (!upload || mediaId == null) {
            return Optional.empty();
        }
        return Optional.of(contests.all().stream()
                .filter(contest -> contest.isOpen(Door.SUBMIT, clock.instant()))
                .findFirst()
                .map(contest -> draft(contest, message, mediaId))
                .orElseGet(() -> new Reply.Text("收到了，但现在没有在征集的活动，没有存下来。")));
    }

    private Reply draft(Contest contest, InboundMessage message, String mediaId) {
        long participant = participants.behind(message.openid()).id();
        long work = entries.chatDraft(contest, participant);
        FetchedFile file = new FetchedFile(contest.code(), work, participant, message.openid(), mediaId);
        tasks.soon(FetchChatMediaTask.FETCH.instance(message.key()).data(file).build());
        return new Reply.Card(
                "收到，草稿 D-" + work,
                "补上标题和主题，就能提交",
                server.url("/assets/cover.jpg"),
                server.url("/c/" + contest.code() + "/submit?work=D-" + work));
    }
}
