package cn.suishoupai.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.participant.Participants;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import cn.suishoupai.voting.Voting;
import cn.suishoupai.wechat.InboundMessage;
import cn.suishoupai.wechat.MessageHandler;
import cn.suishoupai.wechat.Reply;
import cn.suishoupai.work.Channel;
import cn.suishoupai.work.Works;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What the account says in the chat, from all its handlers in their order. */
@ServerTest
class ChatAnswersTests {

    @Autowired
    private List<MessageHandler> handlers;

    @Autowired
    private Participants participants;

    @Autowired
    private Works works;

    @Autowired
    private Voting voting;

    @Autowired
    private Scene scene;

    @Autowired
    private ServerProperties server;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    private final String openid = "oChat_" + UUID.randomUUID();

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @AfterEach
    void forgetWhatCannotBeFetched() {
        database.update("DELETE FROM scheduled_tasks WHERE task_instance LIKE ?", "%" + openid + "%");
    }

    @Test
    void opensTheUploadPageForATapOnTheMenu() {
        Reply.Card card = new Reply.Card(
                "拍一张，投稿",
                "众爱辽宁随手拍正在征集，一页填完，草稿自动保存",
                server.url("/assets/cover.jpg"),
                server.url("/c/suishoupai/submit"));

        assertThat(answer("click", null, "SUISHOUPAI", null)).contains(card);
        assertThat(text(" 随手拍 ")).contains(card);
        assertThat(answer("click", null, "OTHER", null)).isEmpty();
    }

    @Test
    void saysThatNothingIsOpenWhenNothingIs() {
        clock.setTo("2026-09-16T00:00");

        assertThat(answer("click", null, "SUISHOUPAI", null))
                .contains(new Reply.Text("现在没有在征集的活动。<a href=\"" + server.url("/") + "\">看全部活动</a>"));
    }

    @Test
    void greetsANewFollower() {
        assertThat(answer("subscribe", null, "", null))
                .contains(new Reply.Text("你好，欢迎来到随手拍。直接把照片或视频发给我，就能投稿。\n发作品编号，就能看到作品并投票。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "0327a", "12345678", "-1", "３", "<script>"})
    void saysWhatOneCanDoToAnythingElse(String said) {
        assertThat(text(said))
                .get()
                .isInstanceOfSatisfying(
                        Reply.Text.class,
                        reply -> assertThat(reply.content())
                                .startsWith("可以这样做：")
                                .contains("href=\"" + server.url("/my") + "\"")
                                .doesNotContain(said));
    }

    @Test
    void hasNothingToSayToWhatIsNoMessage() {
        assertThat(answer("location", null, null, null)).isEmpty();
        assertThat(answer("unsubscribe", null, null, null)).isEmpty();
    }

    @Test
    void sendsTheCardOfAWorkForItsNumber() {
        int no = scene.published("焊花里的夜班");
        voting.cast(scene.contest(), no, scene.somebody());
        String label = String.format("%04d", no);

        assertThat(text(label)).get().isInstanceOfSatisfying(Reply.Card.class, card -> {
            assertThat(card.title()).isEqualTo(label + " 焊花里的夜班");
            assertThat(card.description()).isEqualTo("周启明 · 大连，现在 1 票");
            assertThat(card.url()).isEqualTo(server.url("/c/suishoupai/works/" + label));
            assertThat(card.pictureUrl()).matches("\\Q" + server.url("/media/") + "\\E[a-z0-9]{22}/1080\\.jpg");
        });
        assertThat(text(" " + no + " ")).isEqualTo(text(label));
    }

    @Test
    void saysThatANumberIsUnknown() {
        assertThat(text("999999")).contains(new Reply.Text("没找到编号 999999。编号是四位数字，作品也可能还在审核。"));
    }

    @Test
    void doesNotShowAWorkThatWasTakenDown() {
        int no = scene.published("撤下的");
        database.update("UPDATE work SET status = 'DISQUALIFIED' WHERE work_no = ?", no);

        assertThat(text(String.valueOf(no))).get().isInstanceOf(Reply.Text.class);
    }

    @Test
    @Transactional // rolled back, so that no task runs while the test counts them
    void makesADraftOfAPictureAndLeadsToThePageThatCompletesIt() {
        Optional<Reply> reply = answer("image", null, null, "MEDIA_1");

        long person = participants.behind(openid).id();
        assertThat(works.of(person)).singleElement().satisfies(draft -> {
            assertThat(draft.channel()).isEqualTo(Channel.CHAT);
            assertThat(reply)
                    .contains(new Reply.Card(
                            "收到，草稿 " + draft.draftNo(),
                            "补上标题和主题，就能提交",
                            server.url("/assets/cover.jpg"),
                            server.url("/c/suishoupai/submit?work=" + draft.draftNo())));
        });
        assertThat(queued()).hasSize(1);
    }

    @Test
    @Transactional // rolled back, so that no task runs while the test counts them
    void putsSeveralPicturesIntoOneDraftAndFetchesEach() {
        answer("image", null, null, "MEDIA_1");
        answer("video", null, null, "MEDIA_2");
        answer("shortvideo", null, null, "MEDIA_3");

        assertThat(works.of(participants.behind(openid).id())).hasSize(1);
        assertThat(queued()).hasSize(3);
    }

    @Test
    @Transactional // rolled back, so that no task runs while the test counts them
    void keepsNothingOfAPictureWhenNothingIsOpen() {
        clock.setTo("2026-09-16T00:00");

        assertThat(answer("image", null, null, "MEDIA_1")).contains(new Reply.Text("收到了，但现在没有在征集的活动，没有存下来。"));
        assertThat(database.queryForList("SELECT id FROM participant WHERE openid = ?", openid))
                .isEmpty();
        assertThat(queued()).isEmpty();
    }

    private Optional<Reply> text(String content) {
        return answer("text", content, null, null);
    }

    private Optional<Reply> answer(
            String kind, @Nullable String content, @Nullable String eventKey, @Nullable String mediaId) {
        InboundMessage message = new InboundMessage(
                "m:" + openid + ":" + mediaId, openid, "gh_sandbox00001", kind, content, eventKey, mediaId);
        return handlers.stream()
                .flatMap(handler -> handler.handle(message).stream())
                .findFirst();
    }

    private List<String> queued() {
        return database.queryForList(
                "SELECT task_instance FROM scheduled_tasks WHERE task_name = 'chat-media-fetch' AND task_instance LIKE ?",
                String.class,
                "%" + openid + "%");
    }
}
