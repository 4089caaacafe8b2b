package cn.suishoupai.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.media.MediaItem;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import cn.suishoupai.web.PhoneClient.Part;
import cn.suishoupai.web.SampleFiles;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.WorkStatus;
import cn.suishoupai.work.Works;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which an author enters a work: nothing typed is lost, and nothing half done is submitted. */
class SubmitPageTests extends HttpTest {

    private static final String SUBMIT = "/c/suishoupai/submit";

    @Autowired
    private Works works;

    @Autowired
    private Reviews reviews;

    private long author;
    private PhoneClient phone = new PhoneClient("");

    @BeforeEach
    void anAuthorIsSignedIn() {
        author = scene.somebody();
        phone = phoneOf(author);
    }

    @Test
    void sendsAVisitorToSignInAndBack() {
        Answer page = anonymous().get(SUBMIT + "?work=D-7");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/signin?return=%2Fc%2Fsuishoupai%2Fsubmit%3Fwork%3DD-7");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    /** A form may not be led to another site's page: the policy of our pages forbids it, and the browser would stand still. */
    @Test
    void saysThatTheSignInHasExpiredToAFormThatIsSent() {
        Answer page = anonymous().form(SUBMIT, complete());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("登录过期了", "重新登录", "/signin?return=%2Fc%2Fsuishoupai%2Fsubmit");
    }

    @Test
    void tellsThePagesScriptThatTheSignInHasExpired() {
        Map<String, String> form = complete();
        form.put("action", "save");

        Answer answer = anonymous().form(SUBMIT, form, "Accept", "application/json");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("code").asString()).isEqualTo("SIGN_IN");
    }

    @Test
    void asksTheVisitorOfASnapshotPageToOpenItInFull() {
        Answer page = snapshot().get(SUBMIT);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("请打开完整页面").contains("href=\"/signin?return=%2Fc%2Fsuishoupai%2Fsubmit\"");
        assertThat(snapshot().form(SUBMIT, complete()).status()).isEqualTo(403);
    }

    @Test
    void submitsAWorkAndLeadsToWhereItsStateStands() {
        Map<String, String> form = complete();
        form.put("media", scene.picture(author).mediaKey());

        Answer answer = phone.form(SUBMIT, form);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/my?done=submitted");
        assertThat(works.of(author)).singleElement().satisfies(work -> {
            assertThat(work.status()).isEqualTo(WorkStatus.SUBMITTED);
            assertThat(work.title()).isEqualTo("焊花<里>的\"夜班\" 𠮷");
        });
        assertThat(phone.get("/my?done=submitted").text()).contains("已提交，一般 2 天内有结果");
    }

    @Test
    void showsEverythingThatWasTypedWhenThePhoneNumberIsMissing() {
        MediaItem picture = scene.picture(author);
        Map<String, String> form = complete();
        form.put("media", picture.mediaKey());
        form.put("phone", "");

        Answer page = phone.form(SUBMIT, form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text())
                .contains("还没交上：有 1 项要改")
                .contains("手机号还没填，核实和领奖要用")
                .contains("value=\"焊花&lt;里>的&#34;夜班&#34; 𠮷\"")
                .contains("凌晨一点\n的分段车间</textarea>")
                .contains("value=\"周启明\"")
                .contains("value=\"海湾造船厂\"")
                .containsPattern("<option value=\"大连\" selected>")
                .containsPattern("value=\"aigang\"[^>]* checked>")
                .containsPattern("name=\"truth\" value=\"true\" checked")
                .containsPattern("name=\"licence\" value=\"true\" checked")
                .contains("name=\"media\" value=\"" + picture.mediaKey() + "\"");
        assertThat(works.of(author)).singleElement().satisfies(work -> {
            assertThat(work.status()).isEqualTo(WorkStatus.DRAFT);
            assertThat(page.hidden("work")).isEqualTo(work.draftNo());
            assertThat(works.files(work.id())).containsExactly(picture);
        });
    }

    @Test
    void asksForTheConsentsThatABrowserDoesNotSendWhileTheyAreUnticked() {
        Map<String, String> form = complete();
        form.put("media", scene.picture(author).mediaKey());
        form.remove("truth");
        form.remove("licence");

        Answer page = phone.form(SUBMIT, form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("还没交上：有 2 项要改")
                .contains("请确认作品是你本人拍摄、信息真实")
                .contains("请确认同意主办方展示和宣传使用")
                .contains("value=\"周启明\"");
    }

    @Test
    void submitsTheSameDraftOnceTheFaultIsMended() {
        Map<String, String> form = complete();
        form.put("media", scene.picture(author).mediaKey());
        form.put("phone", "1380000");
        Answer faulty = phone.form(SUBMIT, form);
        form.put("work", faulty.hidden("work"));
        form.put("phone", "138 0000 0001");

        assertThat(phone.form(SUBMIT, form).status()).isEqualTo(303);
        assertThat(works.of(author))
                .singleElement()
                .satisfies(work -> assertThat(work.status()).isEqualTo(WorkStatus.SUBMITTED));
    }

    @Test
    void takesFilesWithTheFormFromABrowserWithoutScripts() {
        Answer answer = phone.multipart(
                SUBMIT,
                complete(),
                List.of(
                        new Part("files", "一.jpg", SampleFiles.jpeg()),
                        new Part("files", "二.jpg", SampleFiles.jpegWithPlace()),
                        new Part("files", "", new byte[0])));

        assertThat(answer.status()).isEqualTo(303);
        WorkListing work = works.of(author).get(0);
        assertThat(work.status()).isEqualTo(WorkStatus.SUBMITTED);
        assertThat(works.files(work.id())).extracting(MediaItem::name).containsExactly("一.jpg", "二.jpg");
    }

    @Test
    void saysWhichFileOfTheFormItCannotTakeAndKeepsTheRest() {
        Answer page = phone.multipart(
                SUBMIT,
                complete(),
                List.of(
                        new Part("files", "好的.jpg", SampleFiles.jpeg()),
                        new Part("files", "假的.jpg", "只是文字".getBytes(StandardCharsets.UTF_8))));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("假的.jpg：")
                .contains("JPG、PNG 图片或 MP4 视频")
                .contains("value=\"周启明\"");
        WorkListing work = works.of(author).get(0);
        assertThat(work.status()).isEqualTo(WorkStatus.DRAFT);
        assertThat(works.files(work.id())).extracting(MediaItem::name).containsExactly("好的.jpg");
    }

    @Test
    void savesADraftForThePagesScript() {
        Map<String, String> form = new HashMap<>(Map.of("action", "save", "title", "写了一半", "phone", "138"));

        Answer first = phone.form(SUBMIT, form, "Accept", "application/json");

        assertThat(first.status()).isEqualTo(200);
        WorkListing draft = works.of(author).get(0);
        assertThat(first.json().get("work").asString()).isEqualTo(draft.draftNo());
        assertThat(first.json().get("savedAt").asString()).isEqualTo("08:20");
        assertThat(draft.title()).isEqualTo("写了一半");

        form.put("work", draft.draftNo());
        form.put("title", "写完了");
        phone.form(SUBMIT, form, "Accept", "application/json");

        assertThat(works.of(author))
                .singleElement()
                .satisfies(work -> assertThat(work.title()).isEqualTo("写完了"));
    }

    @Test
    void savesADraftForABrowserWithoutScripts() {
        Answer answer = phone.form(SUBMIT, Map.of("action", "save", "title", "写了一半"), "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(303);
        String draft = works.of(author).get(0).draftNo();
        assertThat(answer.header("Location")).endsWith(SUBMIT + "?work=" + draft);
        assertThat(phone.get(SUBMIT + "?work=" + draft).text()).contains("value=\"写了一半\"");
    }

    @Test
    void goesOnWithTheDraftThatWasBegunUnlessAnotherWorkIsWanted() {
        phone.form(SUBMIT, Map.of("action", "save", "title", "写了一半"), "Accept", "text/html");
        String draft = works.of(author).get(0).draftNo();

        Answer again = phone.get(SUBMIT);

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith(SUBMIT + "?work=" + draft);
        assertThat(phone.get(SUBMIT + "?work=" + draft).text()).contains("这是你没交的一件", SUBMIT + "?new=1");
        assertThat(phone.get(SUBMIT + "?new=1").text()).doesNotContain("写了一半");
    }

    @Test
    void doesNotShowOneAuthorsDraftToAnother() {
        phone.form(SUBMIT, Map.of("action", "save", "title", "私下的标题"), "Accept", "text/html");
        String draft = works.of(author).get(0).draftNo();

        Answer page = phoneOf(scene.somebody()).get(SUBMIT + "?work=" + draft);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).doesNotContain("私下的标题").contains("没找到这个页面");
        assertThat(phoneOf(scene.somebody())
                        .form(SUBMIT, Map.of("work", draft, "title", "改掉"))
                        .status())
                .isEqualTo(404);
        assertThat(works.of(author).get(0).title()).isEqualTo("私下的标题");
    }

    @Test
    void doesNotUnderstandOtherNumbersThanADrafts() {
        for (String number : new String[] {"7", "D-", "D--7", "D-7x", "%27", "D-9999999999999999999"}) {
            assertThat(phone.get(SUBMIT + "?work=" + number).status())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    @Test
    void offersWhatTheAuthorGaveLastButNotTheConsents() {
        scene.submitted(author, "上一件");

        String page = phone.get(SUBMIT).text();

        assertThat(page).contains("value=\"周启明\"").contains("value=\"13800000001\"");
        assertThat(page).doesNotContainPattern("name=\"truth\" value=\"true\" checked");
        assertThat(page).doesNotContain("value=\"上一件\"");
    }

    @Test
    void showsWhyAWorkWasReturned() {
        long id = scene.submitted(author, "请换一张");
        reviews.sendBack(id, "画面里有<水印>，请换一张", Scene.EDITOR);

        assertThat(phone.get(SUBMIT + "?work=D-" + id).text())
                .contains("上次退回的原因")
                .contains("画面里有&lt;水印&gt;，请换一张");
    }

    @Test
    void leadsFromAWorkUnderReviewToItsState() {
        long id = scene.submitted(author, "后退键");

        Answer answer = phone.get(SUBMIT + "?work=D-" + id);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/my");
    }

    @Test
    void saysThatItIsClosedAndWhatComesNext() {
        clock.setTo("2026-09-16T00:00");

        Answer page = anonymous().get(SUBMIT);

        assertThat(page.text())
                .contains("投稿已截止")
                .contains("初选到 9月15日 24 点结束。决赛投票 10月10日开始")
                .doesNotContain("<form");
        Answer posted = phone.form(SUBMIT, complete());
        assertThat(posted.status()).isEqualTo(409);
        assertThat(posted.text()).contains("投稿已截止");
        assertThat(works.of(author)).isEmpty();
    }

    @Test
    void saysWhenItOpens() {
        clock.setTo("2026-07-24T23:59:59.999");

        assertThat(anonymous().get(SUBMIT).text()).contains("投稿还没开始").contains("预热 7月25日 0 点开始");
    }

    private static Map<String, String> complete() {
        return new HashMap<>(Map.of(
                "theme", "aigang",
                "title", "焊花<里>的\"夜班\" 𠮷",
                "introduction", "凌晨一点\r\n的分段车间",
                "name", "周启明",
                "phone", "13800000001",
                "unit", "海湾造船厂",
                "city", "大连",
                "truth", "true",
                "licence", "true"));
    }
}
