package cn.suishoupai.work;

import static cn.suishoupai.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.Refusal;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import cn.suishoupai.web.AtOnce;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An editor's decisions, on the real database. */
@ServerTest
class ReviewsTests {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Works works;

    @Autowired
    private Scene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
    }

    @Test
    void publishesAWorkUnderTheNextNumberAndMakesItsAuthorAndFilesPublic() {
        int before = lastNumber();
        long id = scene.submitted(scene.somebody(), "焊花里的夜班");
        assertThat(row(id))
                .containsEntry("author_name", null)
                .containsEntry("author_unit", null)
                .containsEntry("author_city", null);
        assertThat(works.files(id)).noneMatch(MediaItem::isPublic);
        clock.setTo("2026-08-27T15:00");

        int no = publish(id, "aimei");

        assertThat(no).isEqualTo(before + 1);
        WorkListing work = works.published(scene.contest(), no).orElseThrow();
        assertThat(work.id()).isEqualTo(id);
        assertThat(work.theme()).isEqualTo("aimei");
        assertThat(work.authorName()).isEqualTo("周启明");
        assertThat(work.authorUnit()).isEqualTo("海湾造船厂工会");
        assertThat(work.authorCity()).isEqualTo("大连");
        assertThat(work.publishedAt()).isEqualTo(at("2026-08-27T15:00"));
        assertThat(works.files(id)).extracting(MediaItem::releasedAt).containsOnly(at("2026-08-27T15:00"));
        assertThat(database.queryForList("SELECT decision, reason, editor FROM work_review WHERE work_id = ?", id))
                .containsExactly(Map.of("decision", "PUBLISHED", "reason", "", "editor", "陈编辑"));
        assertThat(auditOf(id)).contains(Map.of("actor", "staff:chen", "action", "work.published", "detail", ""));
    }

    @Test
    void givesNumbersWithoutGapsWhenEightEditorsPublishAtTheSameInstant() throws Exception {
        int before = lastNumber();
        List<Long> waiting = IntStream.range(0, 8)
                .mapToObj(i -> scene.submitted(scene.somebody(), "同时展出 " + i))
                .toList();

        List<Integer> numbers = AtOnce.people(8, i -> publish(waiting.get(i), "aigang"));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 8).boxed().toList());
        assertThat(lastNumber()).isEqualTo(before + 8);
    }

    @Test
    void publishesAWorkOnceWhenTwoEditorsDecideAtTheSameInstant() throws Exception {
        int before = lastNumber();
        long id = scene.submitted(scene.somebody(), "两个人审");

        List<String> outcomes = AtOnce.people(2, i -> {
            try {
                return "no " + (publish(id, "aigang") - before);
            } catch (Refusal refusal) {
                return refusal.message();
            }
        });

        assertThat(outcomes).containsExactlyInAnyOrder("no 1", "这件作品已经展出");
        assertThat(lastNumber()).isEqualTo(before + 1);
    }

    @Test
    void waitsUntilTheCopiesAreMade() {
        int before = lastNumber();
        long id = scene.submitted(scene.somebody(), "还在处理");
        database.update(
                "UPDATE media SET derived_at = NULL WHERE id = ?",
                works.files(id).get(0).id());

        Refusal refusal = refusalOf(() -> publish(id, "aigang"));

        assertThat(refusal.code()).isEqualTo("NOT_READY");
        assertThat(refusal.message()).isEqualTo("图片还在处理");
        assertThat(row(id)).containsEntry("status", "SUBMITTED").containsEntry("work_no", null);
        assertThat(lastNumber()).isEqualTo(before);
    }

    @Test
    void asksForAnotherFileWhereTheCopiesCannotBeMade() {
        long id = scene.submitted(scene.somebody(), "处理不了");
        database.update(
                "UPDATE media SET derived_at = NULL, failed_at = NOW(3) WHERE id = ?",
                works.files(id).get(0).id());

        Refusal refusal = refusalOf(() -> publish(id, "aigang"));

        assertThat(refusal.code()).isEqualTo("BROKEN_MEDIA");
        assertThat(refusal.next()).isEqualTo("退回给作者，请他换一个文件");
        assertThat(row(id)).containsEntry("status", "SUBMITTED");
    }

    @Test
    void publishesNothingBeforeWorksMayBeShown() {
        clock.setTo("2026-07-31T23:59:59.999");
        long id = scene.submitted(scene.somebody(), "预热时交的");

        Refusal early = refusalOf(() -> publish(id, "aigang"));

        assertThat(early.status()).isEqualTo(409);
        assertThat(row(id)).containsEntry("status", "SUBMITTED").containsEntry("work_no", null);

        clock.setTo("2026-08-01T00:00");
        assertThat(publish(id, "aigang")).isPositive();
    }

    @Test
    void takesOnlyAThemeOfTheContest() {
        long id = scene.submitted(scene.somebody(), "没有的主题");

        assertThat(refusalOf(() -> publish(id, "aichong")).code()).isEqualTo("THEME");
        assertThat(row(id)).containsEntry("status", "SUBMITTED");
    }

    @Test
    void returnsAWorkWithTheReasonThatItsAuthorReads() {
        long id = scene.submitted(scene.somebody(), "请再交");

        reviews.sendBack(id, "  画面不够清晰，请换一张原图再交 ", Scene.EDITOR);

        assertThat(works.get(id).status()).isEqualTo(WorkStatus.RETURNED);
        assertThat(works.get(id).reason()).isEqualTo("画面不够清晰，请换一张原图再交");
        assertThat(works.files(id)).noneMatch(MediaItem::isPublic);
        assertThat(database.queryForList("SELECT decision, reason, editor FROM work_review WHERE work_id = ?", id))
                .containsExactly(Map.of("decision", "RETURNED", "reason", "画面不够清晰，请换一张原图再交", "editor", "陈编辑"));
        assertThat(auditOf(id))
                .contains(Map.of("actor", "staff:chen", "action", "work.returned", "detail", "画面不够清晰，请换一张原图再交"));
        assertThat(row(id)).containsEntry("author_name", null);
    }

    @Test
    void needsAReasonToReturnAWork() {
        long id = scene.submitted(scene.somebody(), "没说原因");

        for (String reason : List.of("", " 　\n", "字".repeat(201))) {
            assertThat(refusalOf(() -> reviews.sendBack(id, reason, Scene.EDITOR))
                            .code())
                    .isEqualTo("REASON");
        }
        assertThat(row(id)).containsEntry("status", "SUBMITTED").containsEntry("reason", null);

        reviews.sendBack(id, "字".repeat(200), Scene.EDITOR);

        assertThat(row(id)).containsEntry("status", "RETURNED");
    }

    @Test
    void decidesOnlyWhatIsSubmitted() {
        long published = scene.submitted(scene.somebody(), "展出了");
        publish(published, "aigang");
        long returned = scene.submitted(scene.somebody(), "退回了");
        reviews.sendBack(returned, "换一张", Scene.EDITOR);

        assertThat(refusalOf(() -> reviews.sendBack(published, "晚了", Scene.EDITOR))
                        .message())
                .isEqualTo("这件作品已经展出");
        assertThat(refusalOf(() -> publish(returned, "aigang")).message()).isEqualTo("这件作品已经退回给作者");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(Long.MAX_VALUE, "aigang"));
    }

    @Test
    void queuesWhatWaitsLongestFirstAndForgetsWhatIsDecided() {
        clock.setTo("2026-08-26T08:00");
        long later = scene.submitted(scene.somebody(), "后交的");
        clock.setTo("2026-08-25T08:00");
        long earlier = scene.submitted(scene.somebody(), "先交的");
        int waiting = reviews.countWaiting(scene.contest());

        assertThat(queue()).containsSubsequence(earlier, later);

        publish(earlier, "aigang");
        reviews.sendBack(later, "换一张", Scene.EDITOR);

        assertThat(queue()).doesNotContain(earlier, later);
        assertThat(reviews.countWaiting(scene.contest())).isEqualTo(waiting - 2);
        assertThat(reviews.latest(scene.contest(), 2))
                .containsExactly(
                        new Review("后交的", WorkStatus.RETURNED, "陈编辑", at("2026-08-25T08:00")),
                        new Review("先交的", WorkStatus.PUBLISHED, "陈编辑", at("2026-08-25T08:00")));
    }

    @Test
    void showsEditorsTheAuthorsOfWhatWaits() {
        WorkListing work = works.get(scene.submitted(scene.somebody(), "作者是谁"));

        assertThat(reviews.authorsOf(List.of(work)))
                .isEqualTo(Map.of(work.id(), new Particulars("周启明", "13800000001", "海湾造船厂工会", "大连")));
    }

    @Test
    void publishesOnlyWhatWasCheckedLineByLine() {
        long id = scene.submitted(scene.somebody(), "没核对完");

        Refusal refusal = refusalOf(() -> reviews.publish(id, "aigang", checklist() - 2, Scene.EDITOR));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.code()).isEqualTo("CHECKLIST");
        assertThat(refusal.message()).isEqualTo("还有 2 项没核对");
        assertThat(row(id)).containsEntry("status", "SUBMITTED").containsEntry("work_no", null);
    }

    private int publish(long id, String theme) {
        return reviews.publish(id, theme, checklist(), Scene.EDITOR);
    }

    private int checklist() {
        return scene.contest().definition().checklist().size();
    }

    private List<Long> queue() {
        return reviews.waiting(scene.contest(), 1000).stream()
                .map(WorkListing::id)
                .toList();
    }

    private int lastNumber() {
        return Objects.requireNonNull(database.queryForObject(
                "SELECT COALESCE(MAX(work_no), 0) FROM work WHERE contest_id = ?",
                Integer.class,
                scene.contest().id()));
    }

    private Map<String, Object> row(long id) {
        return database.queryForMap("SELECT * FROM work WHERE id = ?", id);
    }

    private List<Map<String, Object>> auditOf(long id) {
        return database.queryForList("SELECT actor, action, detail FROM audit_record WHERE subject = ?", "work:" + id);
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
