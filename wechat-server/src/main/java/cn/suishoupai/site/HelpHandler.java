package cn.suishoupai.site;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Door;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.wechat.InboundMessage;
import cn.suishoupai.wechat.MessageHandler;
import cn.suishoupai.wechat.Reply;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Greets a new follower, opens the upload page for a tap on 随手拍, and says what one can do to any other text. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HelpHandler implements MessageHandler {

    /** The key of the menu's button. */
    private static final String SUBMIT_KEY = "SUISHOUPAI";

    private final Contests contests;
    private final ServerProperties server;
    private final Clock clock;

    HelpHandler(Contests contests, ServerProperties server, Clock clock) {
        this.contests = contests;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> handle(InboundMessage message) {
        boolean tap = message.is("click") && SUBMIT_KEY.equals(message.eventKey());
        boolean asksToSubmit = message.is("text")
                && "随手拍".equals(String.valueOf(message.content()).strip());
        if (tap || asksToSubmit) {
            return Optional.of(submitCard());
        }
        if (message.is("subscribe")) {
            return Optional.of(new Reply.Text("你好，欢迎来到随手拍。直接把照片或视频发给我，就能投稿。\n发作品编号，就能看到作品并投票。"));
        }
        return message.is("text") ? Optional.of(help()) : Optional.empty();
    }

    private Reply submitCard() {
        Optional<Contest> open = contests.all().stream()
                .filter(contest -> contest.isOpen(Door.SUBMIT, clock.instant()))
                .findFirst();
        return open.<Reply>map(contest -> new Reply.Card(
                        "拍一张，投稿",
                        contest.name() + "正在征集，一页填完，草稿自动保存",
                        server.url("/assets/cover.jpg"),
                        server.url("/c/" + contest.code() + "/submit")))
                .orElseGet(() -> new Reply.Text("现在没有在征集的活动。<a href=\"" + server.url("/") + "\">看全部活动</a>"));
    }

    private Reply help() {
        return new Reply.Text("可以这样做：\n发照片或视频：投稿\n发四位编号，如 0001：看作品、投票\n发“随手拍”：打开投稿页\n<a href=\"" + server.url("/my")
                + "\">我的作品和投票</a>");
    }
}
