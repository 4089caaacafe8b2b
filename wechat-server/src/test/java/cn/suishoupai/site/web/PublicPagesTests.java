package cn.suishoupai.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.contest.Contests;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.voting.Voting;
import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.StatementLog;
import cn.suishoupai.work.Entries;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkForm;
import cn.suishoupai.work.Works;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that everybody sees: what stands on them, for whom, and what must never stand there. */
class PublicPagesTests extends HttpTest {

    private static final String HOME = "/c/suishoupai";
    private static final String TRICKY = "<b>&\"' 𠮷";
    private static final String TRICKY_IN_TEXT = "&lt;b&gt;&amp;\"' 𠮷";

    @Autowired
    private Contests contests;

    @Autowired
    private Entries entries;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Works works;

    @Autowired
    private Voting voting;

    @Test
    void showAWorkWithItsAuthorAndItsVotes() {
        String no = label(scene.published("焊花里的夜班"));
        voting.cast(scene.contest(), Integer.parseInt(no), scene.somebody());

        Answer page = anonymous().get(HOME + "/works/" + no);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<h1>焊花里的夜班</h1>", "周启明 · 海湾造船厂工会 · 大连", "编号 <b>" + no + "</b>", "敬业爱岗")
                .contains("<b data-votes>1</b>", "再得 <span class=\"num\">200</span> 票，就超过 200 票", "8月27日展出")
                .contains("投 1 票", "每人每天 5 票")
                .contains("<meta property=\"og:url\" content=\"" + server() + HOME + "/works/" + no + "\">");
    }

    @Test
    void showTheNewestWorkOnTheHomePage() {
        clock.setTo("2026-09-14T20:00");
        String no = label(scene.published("刚刚展出的"));
        Integer all = database.queryForObject("SELECT COUNT(*) FROM work WHERE status = 'PUBLISHED'", Integer.class);

        String page = anonymous().get(HOME).text();

        assertThat(page)
                .contains("刚刚展出的", HOME + "/works/" + no, "<b>%,d</b>件作品".formatted(all))
                .contains("<p class=\"days num\">1</p>", "天后截止投稿", "初选投票中，到 9月15日 24 点", "七个主题区");
    }

    @Test
    void escapeWhatAuthorsWrite() {
        clock.setTo("2026-09-14T20:00:01");
        long author = scene.somebody();
        WorkForm form = new WorkForm(
                "aiyi",
                List.of(scene.picture(author).mediaKey()),
                TRICKY,
                "第一行\n</p><script>alert(1)</script>",
                new Particulars("<u>周</u>", "13800000001", "厂\"><img src=x>", "大连"),
                true,
                true);
        long id = entries.submit(scene.contest(), author, null, form).workId();
        String no = label(reviews.publish(id, "aiyi", 5, Scene.EDITOR));
        forgetPages();

        for (String path : List.of(
                HOME,
                HOME + "/works?order=new",
                HOME + "/works?q=%3Cb%3E%26%22",
                HOME + "/works/" + no,
                HOME + "/works/" + no + "/open",
                HOME + "/ranking?theme=aiyi")) {
            assertThat(anonymous().get(path).text())
                    .as(path)
                    .contains(TRICKY_IN_TEXT, "&lt;u&gt;周&lt;/u&gt;")
                    .doesNotContain("<b>&", "<script>alert", "<u>周", "<img src=x>");
        }
        assertThat(anonymous().get(HOME + "/works/" + no).text())
                .contains("第一行\n&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .containsPattern("content=\"&lt;b>?(&gt;)?&amp;&#34;");
    }

    @Test
    void escapeWhatVisitorsSearchFor() {
        String page = anonymous()
                .get(HOME + "/works?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                .text();

        assertThat(page).contains("没找到").doesNotContain("<script>alert");
    }

    @Test
    void areTheSameBytesForEverybodyAndMayBeKeptForASecond() {
        long author = scene.somebody();
        String no = label(scene.published(author, "大家看的都一样"));

        for (String path :
                List.of("/", HOME, HOME + "/works", HOME + "/works/" + no, HOME + "/ranking", HOME + "/rules")) {
            forgetPages();
            Answer anonymous = anonymous().get(path);
            forgetPages();
            Answer own = phoneOf(author).get(path);

            assertThat(own.bytes()).as(path).isEqualTo(anonymous.bytes());
            assertThat(anonymous.header("Cache-Control")).as(path).isEqualTo("max-age=1, public");
            assertThat(own.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void runNoScriptButOurs() {
        for (String path : List.of("/", HOME, HOME + "/works", HOME + "/submit", "/nirgends")) {
            String policy = anonymous().get(path).header("Content-Security-Policy");

            assertThat(policy).as(path).contains("default-src 'self'", "object-src 'none'", "base-uri 'none'");
            assertThat(policy).as(path).doesNotContain("unsafe-inline", "unsafe-eval", "*");
        }
        for (String path : List.of("/", HOME, HOME + "/works", HOME + "/rules")) {
            assertThat(anonymous().get(path).text())
                    .doesNotContainPattern("<script>|<script(?![^>]*src=)|<style| style=\"| on[a-z]+=\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nirgends",
                "/c/nirgends",
                "/c/nirgends/works",
                "/c/nirgends/submit",
                "/c/suishoupai/works/99999999",
                "/c/suishoupai/works/99999999/open",
                "/c/suishoupai/works/99999999999",
                "/c/suishoupai/works/abc",
                "/c/suishoupai/works?theme=nirgends",
                "/c/suishoupai/ranking?theme=nirgends",
                "/c/suishoupai/works?page=0",
                "/c/suishoupai/works?page=10001",
                "/assets/nirgends.css"
            })
    void sayInChineseThatSomethingIsNotThere(String path) {
        Answer page = anonymous().get(path, "Accept", "text/html");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .contains("没找到这个页面", "链接可能不完整，从首页再进一次")
                .doesNotContain("Exception", "cn.suishoupai", "Whitelabel", "No static resource");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/c/suishoupai/works?page=abc", "/c/suishoupai/works?page=99999999999", "/signin?again=maybe"})
    void takeAParameterThatIsNoneForAFaultOfTheSender(String path) {
        Answer page = anonymous().get(path);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("这个请求看不懂").doesNotContain("Exception");
    }

    @Test
    void answerProgramsInJson() {
        Answer answer = anonymous().get("/api/v1/contests/nirgends/me");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().get("code").asString()).isEqualTo("NOT_FOUND");
        assertThat(answer.json().get("message").asString()).isEqualTo("没找到这个页面");
    }

    @Test
    void sayThatAWorkWasTakenDownAndShowItNowhereElse() {
        int no = scene.published("后来撤下的");
        database.update("UPDATE work SET status = 'DISQUALIFIED' WHERE work_no = ?", no);
        forgetPages();

        Answer page = anonymous().get(HOME + "/works/" + label(no));

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("作品已撤下", "这件作品不再展示和计票").doesNotContain("后来撤下的");
        for (String path : List.of(
                HOME,
                HOME + "/works?order=new",
                HOME + "/works?q=" + URLEncoder.encode("后来撤下的", StandardCharsets.UTF_8))) {
            assertThat(anonymous().get(path).text()).as(path).doesNotContain("works/" + label(no));
        }
    }

    @Test
    void neverShowAPhoneNumberOrAnAuthorWhoIsNotPublished() {
        String published = label(publishedBy(new Particulars("已公开甲", "13988886666", "公开单位", "大连"), "可以看的"));
        long hidden = submittedBy(new Particulars("未公开乙", "13988887777", "未公开单位", "抚顺"), "还不能看的");
        long returned = submittedBy(new Particulars("未公开丙", "13988885555", "未公开单位", "抚顺"), "退回去的");
        reviews.sendBack(returned, "换一张", Scene.EDITOR);
        forgetPages();

        for (String path : List.of(
                "/",
                HOME,
                HOME + "/works?order=new",
                HOME + "/works?q=139",
                HOME + "/works/" + published,
                HOME + "/works/" + published + "/open",
                HOME + "/ranking",
                HOME + "/ranking?theme=aigang",
                HOME + "/rules",
                "/api/v1/contests/suishoupai/me")) {
            assertThat(anonymous().get(path).text())
                    .as(path)
                    .doesNotContain("1398888", "6666", "7777", "5555")
                    .doesNotContain("未公开", "还不能看的", "退回去的");
        }
        assertThat(anonymous().get(HOME + "/works/" + published).text()).contains("已公开甲");
        assertThat(anonymous().get(HOME + "/works/" + hidden).text()).doesNotContain("还不能看的");
    }

    @Test
    void sayWhatComesNextOnceTheVoteIsClosed() {
        String address = HOME + "/works/" + label(scene.published("关门以后看"));

        clock.setTo("2026-09-15T23:59:59.999");
        forgetPages();
        assertThat(anonymous().get(address).text()).contains("data-door=\"OPEN\"");
        assertThat(anonymous().get(HOME).text()).contains("今天截止投稿");

        clock.setTo("2026-09-16T00:00");
        forgetPages();
        assertThat(anonymous().get(address).text()).contains("data-door=\"NOT_STARTED\"", "10月10日 0 点开始", "票数已封存");
        assertThat(anonymous().get(HOME).text()).contains("开始决赛投票").doesNotContain("拍一张，投稿");
        assertThat(anonymous().get(HOME + "/ranking").text()).contains("初选 · 票数已封存");

        clock.setTo("2026-10-10T00:00");
        forgetPages();
        assertThat(anonymous().get(address).text()).contains("data-door=\"OPEN\"", "<b data-votes>0</b>");

        clock.setTo("2026-10-20T00:00");
        forgetPages();
        assertThat(anonymous().get(address).text()).contains("投票已结束，看排行", "10月19日 24 点结束");
    }

    @Test
    void printTheRulesThatTheSoftwareApplies() {
        String page = anonymous().get(HOME + "/rules").text();

        assertThat(page)
                .contains("每件 1–9 个文件，JPG、PNG，每个不超过 20 MB", "每件 1 个文件，MP4，每个不超过 20 MB")
                .contains("标题最多 20 个字，说明最多 300 个字")
                .contains("5<small> 票</small>", "初选每人每天", "1<small> 票</small>", "初选每件作品每天")
                .contains("200<small> 票</small>", "刚好 200 票不算", "500<small> 票</small>", "刚好 500 票不算")
                .contains("8.1 – 9.15", "10.10 – 10.19", "10.28 起", "初选 · 现在")
                .contains("敬业爱岗、传承爱家、正直爱义、助人爱善、青春爱心、山水爱美，各设一个");
    }

    @Test
    void listTheContests() {
        assertThat(contests.all()).hasSize(1);

        assertThat(anonymous().get("/").text()).contains("全部活动", "省总工会 主办", "href=\"/c/suishoupai\"", "众爱辽宁随手拍", "进行中");

        clock.setTo("2026-07-24T12:00");
        forgetPages();
        assertThat(anonymous().get("/").text()).contains("7月25日开始").doesNotContain("进行中");

        clock.setTo("2026-12-01T12:00");
        forgetPages();
        assertThat(anonymous().get("/").text()).contains("已经结束", "10月28日公布");
    }

    @Test
    void showAuthorsTheirOwnWorksAndNobodyElses() {
        long author = scene.somebody();
        int no = scene.published(author, "我展出的");
        long returned = scene.submitted(author, "我退回的");
        reviews.sendBack(returned, "换一张", Scene.EDITOR);
        scene.submitted(author, "我待审的");
        entries.save(scene.contest(), author, null, scene.form(author, "我的草稿"));
        scene.submitted(scene.somebody(), "别人待审的");
        voting.cast(scene.contest(), no, author);

        Answer page = phoneOf(author).get("/my");

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text())
                .contains("我的作品 4", "我的投票 1", "编号 " + label(no) + " · 1 票", "原因：换一张", "我待审的", "我的草稿")
                .contains("/c/suishoupai/submit?work=D-" + returned)
                .doesNotContain("别人待审的");
        assertThat(page.all("<code>([^<]+)</code>")).singleElement().asString().matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void showAPersonWhoIsNewWhereToBegin() {
        assertThat(phoneOf(scene.somebody()).get("/my").text()).contains("还没有作品", "还没投过票");
        assertThat(anonymous().get("/my").header("Location")).endsWith("/signin?return=%2Fmy");
        assertThat(snapshot().get("/my").status()).isEqualTo(403);
    }

    @Test
    void askTheDatabaseNoMoreOftenForThreeWorksThanForOne() {
        long author = scene.somebody();
        voting.cast(scene.contest(), published(author, "aijia", "一"), author);
        List<String> galleryOfOne = statements(() -> anonymous().get(HOME + "/works?theme=aijia"));
        List<String> rankingOfOne = statements(() -> anonymous().get(HOME + "/ranking?theme=aijia"));
        List<String> mineOfOne = statements(() -> phoneOf(author).get("/my"));
        voting.cast(scene.contest(), published(author, "aijia", "二"), author);
        voting.cast(scene.contest(), published(author, "aijia", "三"), author);

        assertThat(galleryOfOne).isNotEmpty();
        assertThat(mineOfOne).isNotEmpty();
        assertThat(statements(() -> anonymous().get(HOME + "/works?theme=aijia")))
                .isEqualTo(galleryOfOne);
        assertThat(statements(() -> anonymous().get(HOME + "/ranking?theme=aijia")))
                .isEqualTo(rankingOfOne);
        assertThat(statements(() -> phoneOf(author).get("/my"))).isEqualTo(mineOfOne);
        assertThat(phoneOf(author).get("/my").text()).contains("我的作品 3", "我的投票 3");
    }

    @Test
    void askTheDatabaseOnceASecondHoweverManyLook() {
        forgetPages();

        List<String> first = statements(() -> anonymous().get(HOME));
        List<String> both =
                statements(() -> Stream.of(1, 2, 3).forEach(i -> anonymous().get(HOME)));

        assertThat(both).isEqualTo(first);
    }

    private List<String> statements(Runnable act) {
        forgetPages();
        return StatementLog.of(act);
    }

    private int published(long author, String theme, String title) {
        return reviews.publish(scene.submitted(author, title), theme, 5, Scene.EDITOR);
    }

    private int publishedBy(Particulars particulars, String title) {
        long id = submittedBy(particulars, title);
        return reviews.publish(id, "aigang", 5, Scene.EDITOR);
    }

    private long submittedBy(Particulars particulars, String title) {
        long author = scene.somebody();
        MediaItem picture = scene.picture(author);
        WorkForm form = new WorkForm("aigang", List.of(picture.mediaKey()), title, "说明", particulars, true, true);
        long id = entries.submit(scene.contest(), author, null, form).workId();
        assertThat(works.get(id).submittedAt()).isNotNull();
        return id;
    }

    private static String label(int no) {
        return String.format("%04d", no);
    }
}
