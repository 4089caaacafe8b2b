package cn.suishoupai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.staff.Role;
import cn.suishoupai.staff.StaffAccounts;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import cn.suishoupai.wechat.AccountMenu;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The story of the product in a real browser: a follower enters a work, an editor shows it, another follower votes. */
@ServerTest
class SevenStepsJourneyTests {

    private static final String TITLE = "云端上的接力";

    @Autowired
    private TestClock clock;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private AccountMenu menu;

    @Value("${suishoupai.public-url}")
    private String server;

    @Value("${wechat.api-host}")
    private String sandboxAddress;

    private Sandbox sandbox;
    private Chromium browser;

    @BeforeEach
    void openTheCurtain() throws Exception {
        clock.setTo("2026-08-27T08:20");
        staff.add("journey", "陈编辑", Role.EDITOR, "journey-password");
        sandbox = Sandbox.at(sandboxAddress, server);
        menu.apply();
        browser = Chromium.start();
    }

    @AfterEach
    void closeTheCurtain() {
        browser.close();
    }

    @Test
    void aWorkTravelsFromTheChatToTheRanking() {
        Page author = browser.phone();
        tapsTheMenuAndOpensTheUploadPage(author);
        entersAWork(author);
        seesItUnderMine(author, "待审核");

        Page editor = browser.desktop();
        signsIn(editor);
        returnsIt(editor);
        seesItUnderMine(author, "退回");
        submitsItAgain(author);
        publishesIt(editor);
        seesItUnderMine(author, "已展示");

        Page friend = browser.phone();
        findsItInTheGalleryOfItsTheme(friend);
        signsInThroughOAuthAndVotes(friend);
        isRefusedASecondVote(friend);
        seesItInTheRanking(friend);
        looksAtASnapshotPageButMayNotVote(browser.phone(), friend.url());
        findsTheDoorClosedAfterTheLastDay(friend);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Step 1: the account's chat, its menu, a card that leads to the upload page. */
    private void tapsTheMenuAndOpensTheUploadPage(Page phone) {
        phone.navigate(sandbox.address() + "/?as=oDemo_dinghs_03");
        phone.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("随手拍").setExact(true))
                .click();
        phone.getByText("拍一张，投稿").click();
        assertThat(phone.frameLocator("iframe")
                        .getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setName("投稿")))
                .isVisible();
        Chromium.picture(phone, "1-chat-webview");
        phone.navigate(server + "/c/suishoupai/submit");
    }

    /** Steps 2 and 3: a real picture; a text that calls itself one, and a missing phone number, are refused; nothing typed is lost. */
    private void entersAWork(Page phone) {
        phone.locator("#media")
                .setInputFiles(new FilePayload("假的.jpg", "image/jpeg", "只是一段文字".getBytes(StandardCharsets.UTF_8)));
        assertThat(phone.locator(".file.bad .said")).containsText("这个文件不是真正的图片");
        phone.locator(".file.bad [data-remove]").click();
        phone.locator("#media").setInputFiles(Path.of("../contests/demo/pictures/lineman.jpg"));
        assertThat(phone.locator(".file.done .said")).containsText("已传好");
        phone.locator("[name=theme][value=aigang]").check();
        phone.locator("#title").fill(TITLE);
        phone.locator("#introduction").fill("八十米高的塔上，两个人换一只瓷瓶。");
        phone.locator("#name").fill("韩志远");
        phone.locator("#unit").fill("北方送变电工会");
        phone.locator("#city").selectOption("鞍山");
        phone.locator("#truth").check();
        phone.locator("#licence").check();
        phone.locator("[data-submit]").click();
        assertThat(phone.locator("#phone-error")).isVisible();
        Chromium.picture(phone, "3-phone-missing");
        assertThat(phone.locator("#title")).hasValue(TITLE);
        phone.locator("#phone").fill("13800000002");
        Chromium.picture(phone, "2-submit");
        phone.locator("[data-submit]").click();
        phone.waitForURL("**/my**");
    }

    private void seesItUnderMine(Page phone, String state) {
        phone.navigate(server + "/my");
        assertThat(phone.locator(".mine").first()).containsText(TITLE);
        assertThat(phone.locator(".mine").first()).containsText(state);
        Chromium.picture(phone, "4-my-" + state);
    }

    /** Step 4: the editor's desk. */
    private void signsIn(Page desk) {
        desk.navigate(server + "/console/review");
        desk.locator("[name=username]").fill("journey");
        desk.locator("[name=password]").fill("wrong-password");
        desk.locator("form .btn-primary").click();
        assertThat(desk.locator("#wrong")).containsText("账号或密码不对");
        Chromium.picture(desk, "4-signin");
        desk.locator("[name=username]").fill("journey");
        desk.locator("[name=password]").fill("journey-password");
        desk.locator("form .btn-primary").click();
        desk.navigate(server + "/console/review");
    }

    private void opensItOnTheDesk(Page desk) {
        desk.navigate(server + "/console/review");
        desk.locator(".queue > a")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .click();
        assertThat(desk.locator(".decide h1")).hasText(TITLE);
        assertThat(desk.locator(".decide")).containsText("138****0002");
    }

    private void returnsIt(Page desk) {
        opensItOnTheDesk(desk);
        Chromium.picture(desk, "4-review");
        desk.keyboard().press("r");
        desk.locator("dialog textarea").fill("请把左边的水印裁掉再交");
        Chromium.picture(desk, "4-return");
        desk.locator("dialog .btn-primary").click();
        assertThat(desk.getByText("已退回").first()).isVisible();
    }

    private void submitsItAgain(Page phone) {
        phone.locator(".mine").first().getByText("修改后重交").click();
        assertThat(phone.getByText("请把左边的水印裁掉再交")).isVisible();
        assertThat(phone.locator("#phone")).hasValue("13800000002");
        losesTheSignInWhileTyping(phone);
        phone.locator("#truth").check();
        phone.locator("#licence").check();
        phone.locator("[data-submit]").click();
        phone.waitForURL("**/my**");
    }

    /** The newest words survive the way through WeChat and back. */
    private void losesTheSignInWhileTyping(Page phone) {
        phone.locator("#introduction").fill("裁掉水印以后的第二稿");
        phone.locator("#truth").check();
        phone.locator("#licence").check();
        phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("ssp_visitor"));
        phone.locator("[data-submit]").click();
        assertThat(phone.locator("#truth")).not().isChecked();
        assertThat(phone.locator("#introduction")).hasValue("裁掉水印以后的第二稿");
    }

    private void publishesIt(Page desk) {
        opensItOnTheDesk(desk);
        for (String key : new String[] {"1", "2", "3", "4", "5", "a"}) {
            desk.keyboard().press(key);
        }
        assertThat(desk.getByText("已展出，编号").first()).isVisible();
    }

    /** Step 5: its number, its place in the theme's gallery, its page with the re-encoded picture. */
    private void findsItInTheGalleryOfItsTheme(Page phone) {
        phone.navigate(server + "/c/suishoupai/works?theme=aigang&order=new");
        Chromium.picture(phone, "5-gallery");
        phone.getByText(TITLE).first().click();
        assertThat(phone.locator("h1")).hasText(TITLE);
        assertThat(phone.getByText("韩志远 · 北方送变电工会 · 鞍山")).isVisible();
        assertThat(phone.locator(".no b")).hasText(Pattern.compile("\\d{4}"));
        assertThat((Boolean) phone.locator(".swipe img")
                        .first()
                        .evaluate("image => image.decode().then(() => image.naturalWidth > 300)"))
                .isTrue();
        Chromium.picture(phone, "5-work");
    }

    /** Step 6: the shared link, OAuth in the sandbox, a vote and its receipt. */
    private void signsInThroughOAuthAndVotes(Page phone) {
        phone.locator("#vote").click();
        phone.getByText("白露").click();
        assertThat(phone.locator("#vote")).containsText("今天还可投 5 票");
        phone.locator("#vote").click();
        assertThat(phone.locator("#sheet-thanks")).isVisible();
        assertThat(phone.locator("[data-receipt]")).hasText(Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}"));
        assertThat(phone.locator("#sheet-thanks [data-votes]")).hasText("1");
        Chromium.picture(phone, "6-voted");
        phone.keyboard().press("Escape");
    }

    private void isRefusedASecondVote(Page phone) {
        assertThat(phone.locator("#vote")).containsText("今天已投");
        Object second =
                phone.evaluate("async () => (await (await fetch(document.querySelector('.dock').dataset.votesApi,"
                        + " {method: 'POST'})).json()).message");
        assertThat(second).isEqualTo("今天已投过这件作品");
        phone.reload();
        assertThat(phone.locator("#vote")).containsText("今天已投");
    }

    private void seesItInTheRanking(Page phone) {
        String work = phone.url();
        clock.advance(Duration.ofSeconds(2));
        phone.waitForTimeout(1100);
        phone.navigate(server + "/c/suishoupai/ranking?theme=aigang");
        assertThat(phone.getByText(TITLE).first()).isVisible();
        Chromium.picture(phone, "6-ranking");
        phone.navigate(work);
    }

    private void looksAtASnapshotPageButMayNotVote(Page phone, String work) {
        phone.navigate(work);
        assertThat(phone.locator("h1")).hasText(TITLE);
        phone.locator("#vote").click();
        phone.locator("#snapshot[href]").click();
        assertThat(phone.locator("#vote")).containsText("打开完整页面");
        Object refusal = phone.evaluate(
                "async () => { const answer = await fetch(document.querySelector('.dock').dataset.votesApi,"
                        + " {method: 'POST'}); return answer.status + ' ' + (await answer.json()).code; }");
        assertThat(refusal).isEqualTo("403 SNAPSHOT");
        Chromium.picture(phone, "6-snapshot");
    }

    /** Step 7: a stage that closes, closes, also on a page that was opened before. */
    private void findsTheDoorClosedAfterTheLastDay(Page phone) {
        clock.setTo("2026-09-16T00:00");
        Object refusal = phone.evaluate(
                "async () => { const answer = await fetch(document.querySelector('.dock').dataset.votesApi,"
                        + " {method: 'POST'}); const {code, next} = await answer.json(); return code + ' ' + next; }");
        assertThat(refusal).isEqualTo("NOT_STARTED 决赛投票 10月10日 0 点开始，到时再来");
        phone.waitForTimeout(1100);
        phone.reload();
        assertThat(phone.locator("#vote")).containsText("10月10日 0 点开始");
        Chromium.picture(phone, "7-vote-closed");
        phone.navigate(server + "/c/suishoupai/submit");
        assertThat(phone.getByText("投稿已截止")).isVisible();
        Chromium.picture(phone, "7-submit-closed");
        phone.navigate(server + "/c/suishoupai");
        assertThat(phone.locator(".countdown")).containsText("开始决赛投票");
        Chromium.picture(phone, "7-home");
    }
}
