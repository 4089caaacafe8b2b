package cn.suishoupai.work;

import static cn.suishoupai.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Authors;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import cn.suishoupai.web.AtOnce;
import cn.suishoupai.work.Entries.Submission;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An author's drafts up to submission, on the real database. */
@ServerTest
class EntriesTests {

    @Autowired
    private Entries entries;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Works works;

    @Autowired
    private Authors authors;

    @Autowired
    private Scene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    private long author;

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
        author = scene.somebody();
    }

    @Test
    void keepsAnIncompleteDraftAsItWasTyped() {
        WorkForm typed = new WorkForm(
                "", List.of(), " 写了一半 ", "第一行\r\n第二行", new Particulars("周", "138 0000", "", ""), false, true);

        long id = entries.save(scene.contest(), author, null, typed);

        WorkListing draft = works.get(id);
        assertThat(draft.status()).isEqualTo(WorkStatus.DRAFT);
        assertThat(draft.channel()).isEqualTo(Channel.PAGE);
        assertThat(draft.title()).isEqualTo("写了一半");
        assertThat(draft.introduction()).isEqualTo("第一行\n第二行");
        assertThat(draft.theme()).isNull();
        assertThat(draft.submittedAt()).isNull();
        assertThat(draft.createdAt()).isEqualTo(at("2026-08-27T08:20"));
        assertThat(authors.get(draft.authorId())).isEqualTo(new Particulars("周", "1380000", "", ""));
        assertThat(consentsOf(id)).isEmpty();
    }

    @Test
    void changesADraftInPlace() {
        MediaItem first = scene.picture(author);
        MediaItem second = scene.picture(author);
        WorkForm form = scene.form(author, "改之前");
        long id = entries.save(scene.contest(), author, null, with(form, first.mediaKey(), second.mediaKey()));
        Long authorEntry = works.get(id).authorId();

        long same = entries.save(
                scene.contest(), author, id, with(scene.form(author, "改之后"), second.mediaKey(), first.mediaKey()));

        assertThat(same).isEqualTo(id);
        assertThat(works.get(id).title()).isEqualTo("改之后");
        assertThat(works.get(id).authorId()).isEqualTo(authorEntry);
        assertThat(works.files(id))
                .extracting(MediaItem::mediaKey)
                .containsExactly(second.mediaKey(), first.mediaKey());
        assertThat(works.of(author)).hasSize(1);
    }

    @Test
    void submitsACompleteFormWithTheConsentsInTheWordsThatWereShown() {
        Submission submission = entries.submit(scene.contest(), author, null, scene.form(author, "焊花里的夜班"));

        assertThat(submission.isAccepted()).isTrue();
        assertThat(row(submission.workId()))
                .containsEntry("status", "SUBMITTED")
                .containsEntry("track", "picture")
                .containsEntry("theme", "aigang")
                .containsEntry("title", "焊花里的夜班")
                .containsEntry("work_no", null)
                .containsEntry("author_name", null);
        assertThat(works.get(submission.workId()).submittedAt()).isEqualTo(at("2026-08-27T08:20"));
        assertThat(consentsOf(submission.workId()))
                .extracting(consent -> consent.get("wording"))
                .containsExactly("作品是我本人拍摄，信息真实；画面中的人同意出镜", "著作权归我，同意主办方展示和宣传使用");
        assertThat(database.queryForList(
                        "SELECT given_at FROM work_consent WHERE work_id = ?", Timestamp.class, submission.workId()))
                .extracting(Timestamp::toInstant)
                .containsOnly(at("2026-08-27T08:20"));
        assertThat(database.queryForList(
                        "SELECT actor, action FROM audit_record WHERE subject = ?", "work:" + submission.workId()))
                .containsExactly(Map.of("actor", "participant:" + author, "action", "work.submitted"));
    }

    @Test
    void savesWhatItCannotSubmit() {
        WorkForm form = scene.form(author, "没有主题");
        WorkForm incomplete =
                new WorkForm("", form.media(), form.title(), form.introduction(), form.author(), true, true);

        Submission submission = entries.submit(scene.contest(), author, null, incomplete);

        assertThat(submission.faults()).containsOnlyKeys("theme");
        assertThat(works.get(submission.workId()).status()).isEqualTo(WorkStatus.DRAFT);
        assertThat(works.files(submission.workId())).hasSize(1);
        assertThat(consentsOf(submission.workId())).isEmpty();
    }

    @Test
    void knowsNobodyElsesDraft() {
        long stranger = scene.somebody();
        long id = entries.save(scene.contest(), author, null, scene.form(author, "不给别人改"));

        assertThatItIsNotFound(() -> entries.save(scene.contest(), stranger, id, scene.form(stranger, "改了")));
        assertThatItIsNotFound(() -> entries.submit(scene.contest(), stranger, id, scene.form(stranger, "交了")));
        assertThatItIsNotFound(() -> entries.editable(id, stranger));
        assertThat(works.get(id).title()).isEqualTo("不给别人改");
        assertThat(works.get(id).status()).isEqualTo(WorkStatus.DRAFT);
        assertThat(works.of(stranger)).isEmpty();
    }

    @Test
    void knowsADraftOnlyInItsOwnContest() {
        Contest contest = scene.contest();
        Contest other = new Contest(contest.id() + 1_000, 1, contest.definition());
        long id = entries.save(contest, author, null, scene.form(author, "这个活动的"));

        assertThatItIsNotFound(() -> entries.save(other, author, id, scene.form(author, "另一个活动的")));
    }

    @Test
    void doesNotAttachAFileOfSomebodyElse() {
        MediaItem foreign = scene.picture(scene.somebody());

        Submission submission =
                entries.submit(scene.contest(), author, null, with(scene.form(author, "借来的"), foreign.mediaKey()));

        assertThat(submission.faults()).containsEntry("media", "还没有作品文件，传一张图片或一段视频");
        assertThat(works.files(submission.workId())).isEmpty();
    }

    @Test
    void doesNotAttachAFileTwice() {
        MediaItem picture = scene.picture(author);
        long first = entries.save(scene.contest(), author, null, with(scene.form(author, "第一件"), picture.mediaKey()));

        Submission second = entries.submit(
                scene.contest(), author, null, with(scene.form(author, "第二件"), picture.mediaKey(), picture.mediaKey()));

        assertThat(second.faults()).containsOnlyKeys("media");
        assertThat(works.files(first)).containsExactly(picture);
        assertThat(works.files(second.workId())).isEmpty();
    }

    @Test
    void takesAReturnedWorkAgain() {
        WorkForm form = scene.form(author, "再来一次");
        long id = entries.submit(scene.contest(), author, null, form).workId();
        reviews.sendBack(id, "画面不够清晰", Scene.EDITOR);
        clock.setTo("2026-08-28T09:00");

        Submission again = entries.submit(scene.contest(), author, id, form);

        assertThat(again).isEqualTo(new Submission(id, Map.of()));
        assertThat(works.get(id).status()).isEqualTo(WorkStatus.SUBMITTED);
        assertThat(works.get(id).reason()).isNull();
        assertThat(works.get(id).submittedAt()).isEqualTo(at("2026-08-28T09:00"));
        assertThat(consentsOf(id)).hasSize(4);
    }

    @Test
    void keepsTheReasonWhileAReturnedWorkIsBeingChanged() {
        long id = scene.submitted(author, "还在改");
        reviews.sendBack(id, "画面不够清晰", Scene.EDITOR);

        entries.save(scene.contest(), author, id, scene.form(author, "改了一半"));

        assertThat(works.get(id).status()).isEqualTo(WorkStatus.RETURNED);
        assertThat(works.get(id).reason()).isEqualTo("画面不够清晰");
    }

    @Test
    void refusesToChangeOrSubmitAWorkThatIsUnderReview() {
        WorkForm form = scene.form(author, "点了两次");
        long id = entries.submit(scene.contest(), author, null, form).workId();

        Refusal refusal = refusalOf(() -> entries.submit(scene.contest(), author, id, form));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("WRONG_STATUS");
        assertThat(refusal.message()).isEqualTo("这件作品已经提交，正在审核");
        assertThat(refusalOf(() -> entries.save(scene.contest(), author, id, form))
                        .code())
                .isEqualTo("WRONG_STATUS");
        assertThat(entries.editable(id, author)).isEmpty();
        assertThat(consentsOf(id)).hasSize(2);
    }

    @Test
    void submitsADraftOnceHoweverOftenItIsSentAtTheSameInstant() throws Exception {
        WorkForm form = scene.form(author, "连点四下");
        long id = entries.save(scene.contest(), author, null, form);

        List<String> outcomes = AtOnce.people(4, i -> {
            try {
                return entries.submit(scene.contest(), author, id, form)
                        .faults()
                        .toString();
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });

        assertThat(outcomes).containsExactlyInAnyOrder("{}", "WRONG_STATUS", "WRONG_STATUS", "WRONG_STATUS");
        assertThat(consentsOf(id)).hasSize(2);
        assertThat(works.files(id)).hasSize(1);
    }

    @Test
    void takesAWorkInTheLastMillisecondOfTheLastDay() {
        WorkForm form = scene.form(author, "最后一刻");
        clock.setTo("2026-09-15T23:59:59.999");

        Submission submission = entries.submit(scene.contest(), author, null, form);

        assertThat(submission.isAccepted()).isTrue();
        assertThat(works.get(submission.workId()).submittedAt()).isEqualTo(at("2026-09-15T23:59:59.999"));
    }

    @Test
    void takesNothingMoreOnceTheDoorIsClosed() {
        long draft = entries.save(scene.contest(), author, null, scene.form(author, "没赶上"));
        WorkForm form = scene.form(author, "太晚了");
        clock.setTo("2026-09-16T00:00");

        assertThat(refusalOf(() -> entries.save(scene.contest(), author, null, form))
                        .code())
                .isEqualTo("CLOSED");
        assertThat(refusalOf(() -> entries.submit(scene.contest(), author, draft, form))
                        .code())
                .isEqualTo("CLOSED");
        assertThat(refusalOf(() -> entries.chatDraft(scene.contest(), author)).code())
                .isEqualTo("CLOSED");
        assertThat(works.of(author)).singleElement().satisfies(work -> {
            assertThat(work.title()).isEqualTo("没赶上");
            assertThat(work.status()).isEqualTo(WorkStatus.DRAFT);
        });
    }

    @Test
    void collectsPicturesFromTheChatInOneDraftUntilItHasATitle() {
        long draft = entries.chatDraft(scene.contest(), author);
        MediaItem first = scene.picture(author);
        MediaItem second = scene.picture(author);
        entries.addFile(draft, first);
        entries.addFile(draft, second);
        entries.addFile(draft, first);

        assertThat(entries.chatDraft(scene.contest(), author)).isEqualTo(draft);
        assertThat(works.get(draft).channel()).isEqualTo(Channel.CHAT);
        assertThat(entries.files(draft)).containsExactly(first, second);

        entries.save(scene.contest(), author, draft, with(scene.form(author, "有标题了"), first.mediaKey()));

        assertThat(entries.chatDraft(scene.contest(), author)).isNotEqualTo(draft);
    }

    @Test
    void keepsAPictureThatCameByChatWhileTheFormWasOpen() {
        long draft = entries.chatDraft(scene.contest(), author);
        MediaItem seen = scene.picture(author);
        MediaItem removed = scene.picture(author);
        MediaItem unseen = scene.picture(author);
        List.of(seen, removed, unseen).forEach(file -> entries.addFile(draft, file));
        WorkForm form = new WorkForm(
                "",
                List.of(seen.mediaKey()),
                List.of(seen.mediaKey(), removed.mediaKey()),
                "边填边传",
                "",
                Particulars.NONE,
                false,
                false);

        entries.save(scene.contest(), author, draft, form);

        assertThat(entries.files(draft)).containsExactly(seen, unseen);
    }

    @Test
    void addsNothingToAWorkThatHasMovedOn() {
        long id = scene.submitted(author, "已经交了");
        List<MediaItem> before = entries.files(id);

        entries.addFile(id, scene.picture(author));

        assertThat(entries.files(id)).isEqualTo(before);
    }

    @Test
    void keepsFarLongerTextsThanItTakesSoThatTheAuthorCanCutThem() {
        WorkForm form =
                new WorkForm("aigang", List.of(), "题".repeat(120), "文".repeat(1200), Particulars.NONE, false, false);

        Submission submission = entries.submit(scene.contest(), author, null, form);

        assertThat(submission.faults()).containsEntry("title", "标题有 120 个字，最多 20 个，删掉 100 个");
        assertThat(works.get(submission.workId()).title()).hasSize(100);
        assertThat(works.get(submission.workId()).introduction()).hasSize(1000);
    }

    private static WorkForm with(WorkForm form, String... media) {
        return new WorkForm(
                form.theme(),
                List.of(media),
                form.title(),
                form.introduction(),
                form.author(),
                form.truth(),
                form.licence());
    }

    private Map<String, Object> row(long id) {
        return database.queryForMap("SELECT * FROM work WHERE id = ?", id);
    }

    private List<Map<String, Object>> consentsOf(long id) {
        return database.queryForList("SELECT wording FROM work_consent WHERE work_id = ? ORDER BY id", id);
    }

    private static void assertThatItIsNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
