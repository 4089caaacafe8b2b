package cn.suishoupai.site;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.voting.Standings;
import cn.suishoupai.wechat.InboundMessage;
import cn.suishoupai.wechat.MessageHandler;
import cn.suishoupai.wechat.Reply;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.Works;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A work's number gets the work's card. */
@Component
@Order(20)
class WorkNumberHandler implements MessageHandler {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Contests contests;
    private final Works works;
    private final Standings standings;
    private final ServerProperties server;

    WorkNumberHandler(Contests contests, Works works, Standings standings, ServerProperties server) {
        this.contests = contests;
        this.works = works;
        this.standings = standings;
        this.server = server;
    }

    @Override
    public Optional<Reply> handle(InboundMessage message) {
        String text = message.content() == null ? "" : message.content().strip();
        if (!message.is("text") || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int no = Integer.parseInt(text);
        List<Reply> cards = contests.all().stream()
                .flatMap(contest -> works.published(contest, no).stream().map(work -> card(contest, work)))
                .toList();
        return Optional.of(cards.isEmpty() ? new Reply.Text("没找到编号 " + text + "。编号是四位数字，作品也可能还在审核。") : cards.get(0));
    }

    private Reply card(Contest contest, WorkListing work) {
        String path = "/c/" + contest.code() + "/works/" + work.label();
        return new Reply.Card(
                work.label() + " " + work.title(),
                work.authorName() + " · " + work.authorCity() + "，现在 " + standings.votes(contest, work.id()) + " 票",
                server.url("/media/" + work.coverKey() + "/1080.jpg"),
                server.url(path));
    }
}
