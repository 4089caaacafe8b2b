package cn.suishoupai.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.staff.Role;
import cn.suishoupai.staff.StaffAccounts;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.WorkStatus;
import cn.suishoupai.work.Works;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/** The console's pages and forms, from an editor's browser. */
@TestInstance(Lifecycle.PER_CLASS)
class ConsoleTests extends HttpTest {

    private static final Map<String, String> ALL_TICKED = Map.of("theme", "aimei", "ticks", "1,2,3,4,5");

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Works works;

    private PhoneClient editor = new PhoneClient("");

    @BeforeAll
    void anEditorSignsIn() {
        accounts.add("liu", "刘审核", Role.EDITOR, "correct horse battery");
        editor = anonymous();
        Answer signedIn = editor.form(
                "/console/signin",
                Map.of(
                        "username",
                        "liu",
                        "password",
                        "correct horse battery",
                        "_csrf",
                        editor.get("/console/signin").hidden("_csrf")));
        assertThat(signedIn.header("Location")).endsWith("/console");
    }

    @Test
    void opensOnlyToStaff() {
        long author = scene.somebody();
        for (PhoneClient visitor : new PhoneClient[] {anonymous(), phoneOf(author), snapshot()}) {
            for (String page : new String[] {"/console", "/console/review", "/console/anything"}) {
                Answer answer = visitor.get(page);

                assertThat(answer.status()).as(page).isEqualTo(302);
                assertThat(answer.header("Location")).as(page).endsWith("/console/signin");
            }
        }
    }

    @Test
    void decidesNothingForSomebodyWhoIsNotSignedIn() {
        long id = scene.submitted(scene.somebody(), "外人不能审");
        PhoneClient stranger = anonymous();
        String token = stranger.get("/console/signin").hidden("_csrf");

        Answer publish = stranger.form(
                "/console/review/" + id + "/publish", Map.of("theme", "aigang", "ticks", "1,2,3,4,5", "_csrf", token));

        assertThat(publish.status()).isEqualTo(302);
        assertThat(publish.header("Location")).endsWith("/console/signin");
        assertThat(works.get(id).status()).isEqualTo(WorkStatus.SUBMITTED);
    }

    @Test
    void decidesNothingWithoutTheTokenOfItsOwnFormAndAsksToSignInAgain() {
        long id = scene.submitted(scene.somebody(), "跨站请求");

        Answer publish = editor.form("/console/review/" + id + "/publish", ALL_TICKED);
        Answer sendBack = editor.form("/console/review/" + id + "/return", Map.of("reason", "不行"));

        assertThat(publish.header("Location")).endsWith("/console/signin?expired");
        assertThat(sendBack.header("Location")).endsWith("/console/signin?expired");
        assertThat(anonymous().get("/console/signin?expired").text()).contains("登录过期了，重新登录后接着做");
        assertThat(works.get(id).status()).isEqualTo(WorkStatus.SUBMITTED);
    }

    @Test
    void isKeptByNobodyAndFramedByNobody() {
        Answer page = editor.get("/console");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy"))
                .contains("frame-ancestors 'self'")
                .doesNotContain("127.0.0.1", "unsafe");
        assertThat(page.text()).contains("刘审核 · 审核员");
    }

    @Test
    void showsTheWorkOnTheDeskWithItsAuthorButNotTheWholePhoneNumber() {
        long id = scene.submitted(scene.somebody(), "<i>斜体</i> & \"引号\" 𠮷");

        Answer page = editor.get("/console/review?work=" + id);

        assertThat(page.text())
                .contains("&lt;i&gt;斜体&lt;/i&gt; &amp; \"引号\" 𠮷")
                .contains("<dd>周启明</dd>", "138****0001", "海湾造船厂工会 · 大连", "网页投稿", "草稿号 D-" + id)
                .doesNotContain("13800000001", "<i>斜体");
        assertThat(page.text())
                .contains("/console/media/" + works.files(id).get(0).mediaKey() + "/1080.jpg");
    }

    @Test
    void showsEditorsThePictureOfAWorkThatIsNotPublishedYet() {
        long id = scene.submitted(scene.somebody(), "先给编辑看");
        String key = works.files(id).get(0).mediaKey();

        Answer picture = editor.get("/console/media/" + key + "/360.jpg");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.header("Cache-Control")).doesNotContain("public");
        assertThat(editor.get("/media/" + key + "/360.jpg").status()).isEqualTo(404);
    }

    @Test
    void publishesThroughTheFormAndSaysUnderWhichNumber() {
        long id = scene.submitted(scene.somebody(), "走表单展出");

        Answer decided = decide(id, "publish", ALL_TICKED);

        assertThat(decided.status()).isEqualTo(303);
        WorkListing work = works.get(id);
        assertThat(work.status()).isEqualTo(WorkStatus.PUBLISHED);
        assertThat(work.theme()).isEqualTo("aimei");
        assertThat(editor.get("/console/review?decided=" + id).text()).contains("《走表单展出》已展出，编号 " + work.label());
        assertThat(database.queryForList(
                        "SELECT actor FROM audit_record WHERE subject = ? AND action = 'work.published'",
                        String.class,
                        "work:" + id))
                .containsExactly("staff:liu");
        assertThat(anonymous().get("/c/suishoupai/works/" + work.label()).text())
                .contains("走表单展出");
    }

    @Test
    void returnsThroughTheFormAndItsAuthorReadsWhy() {
        long author = scene.somebody();
        long id = scene.submitted(author, "走表单退回");

        Answer decided = decide(id, "return", Map.of("reason", "画面<不够>清晰，请换一张原图再交"));

        assertThat(decided.status()).isEqualTo(303);
        assertThat(editor.get("/console/review?decided=" + id).text()).contains("《走表单退回》已退回，作者会在“我的”里看到原因");
        assertThat(phoneOf(author).get("/my").text())
                .contains("原因：画面&lt;不够&gt;清晰，请换一张原图再交")
                .contains("最晚 9月15日 重交");
    }

    @Test
    void showsInThePageWhyADecisionIsRefused() {
        long id = scene.submitted(scene.somebody(), "没核对");

        Answer unchecked = decide(id, "publish", Map.of("theme", "aigang"));
        Answer unfounded = decide(id, "return", Map.of("reason", " "));

        assertThat(unchecked.status()).isEqualTo(422);
        assertThat(unchecked.text()).contains("还有 5 项没核对。逐项核对后再通过").contains("草稿号 D-" + id);
        assertThat(unfounded.status()).isEqualTo(422);
        assertThat(unfounded.text()).contains("退回要写明原因，最多 200 个字");
        assertThat(works.get(id).status()).isEqualTo(WorkStatus.SUBMITTED);
    }

    @Test
    void countsATickOnceHoweverOftenItIsSent() {
        long id = scene.submitted(scene.somebody(), "同一项勾五次");

        assertThat(decide(id, "publish", Map.of("theme", "aigang", "ticks", "1,1,1,1,1"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void leadsToWhatSomebodyElseDecidedMoreQuickly() {
        long id = scene.submitted(scene.somebody(), "两个人同时看");
        String token = editor.get("/console/review?work=" + id).hidden("_csrf");
        reviews.sendBack(id, "换一张", Scene.EDITOR);

        Answer late = editor.form(
                "/console/review/" + id + "/publish", Map.of("theme", "aigang", "ticks", "1,2,3,4,5", "_csrf", token));

        assertThat(late.status()).isEqualTo(303);
        assertThat(late.header("Location")).contains("/console/review?decided=" + id);
        assertThat(editor.get("/console/review?decided=" + id).text()).contains("《两个人同时看》已退回");
        assertThat(works.get(id).workNo()).isNull();
    }

    @Test
    void knowsNoWorkThatDoesNotExist() {
        assertThat(decide(99_999_999, "publish", ALL_TICKED).status()).isEqualTo(404);
        assertThat(editor.get("/console/review?decided=99999999").status()).isEqualTo(404);
    }

    @Test
    void takesANumberThatIsNoneForAFaultOfTheSender() {
        assertThat(editor.get("/console/review?work=abc").status()).isEqualTo(400);
    }

    @Test
    void countsTodaysWorksByTheContestsDay() {
        clock.setTo("2026-08-03T23:59:59.999");
        scene.submitted(scene.somebody(), "昨天最后一刻");
        clock.setTo("2026-08-04T00:00");
        long id = scene.submitted(scene.somebody(), "今天第一刻");
        scene.submitted(scene.somebody(), "今天第二件");
        reviews.publish(id, "aigang", 5, Scene.EDITOR);
        clock.setTo("2026-08-04T00:01");

        String page = editor.get("/console").text();

        assertThat(page).contains("初选第 4 天");
        assertThat(page).containsPattern("今日投稿[\\s\\S]{0,80}>2<[\\s\\S]{0,120}昨天全天 1 件");
    }

    private Answer decide(long id, String decision, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", editor.get("/console").hidden("_csrf"));
        return editor.form("/console/review/" + id + "/" + decision, form);
    }
}
