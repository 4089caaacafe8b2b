package cn.suishoupai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in to the console, and the session that every instance shares. */
@TestInstance(Lifecycle.PER_CLASS)
class ConsoleSignInTests extends HttpTest {

    private static final String PAGE = "/console/signin";
    private static final String SESSIONS = "SELECT 1 FROM SPRING_SESSION WHERE PRINCIPAL_NAME = 'wang'";

    @Autowired
    private StaffAccounts accounts;

    @BeforeAll
    void thereIsAnAccount() {
        accounts.add("wang", "王管理", Role.ADMINISTRATOR, "correct horse battery");
    }

    @Test
    void keepsOnlyAHashOfThePassword() {
        assertThat(database.queryForObject("SELECT password FROM staff_account WHERE username = 'wang'", String.class))
                .startsWith("$2a$12$")
                .doesNotContain("correct");
        assertThat(database.queryForMap("SELECT actor, action, detail FROM audit_record WHERE subject = 'staff:wang'"))
                .isEqualTo(Map.of("actor", "system", "action", "staff.added", "detail", "ADMINISTRATOR"));
    }

    @Test
    void leavesAnAccountAsItIsThatExistsAlready() {
        accounts.add("wang", "别的名字", Role.EDITOR, "another password");

        assertThat(accounts.loadUserByUsername("wang")).isInstanceOfSatisfying(StaffMember.class, member -> {
            assertThat(member.displayName()).isEqualTo("王管理");
            assertThat(member.role()).isEqualTo(Role.ADMINISTRATOR);
        });
    }

    @Test
    void opensTheConsoleAndKeepsTheSessionInTheDatabase() {
        PhoneClient browser = anonymous();
        int before = count(SESSIONS);

        Answer answer = signIn(browser, "wang", "correct horse battery");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/console");
        assertThat(browser.get("/console").text()).contains("王管理 · 管理员");
        assertThat(count(SESSIONS)).isEqualTo(before + 1);
    }

    @Test
    void givesTheSessionsCookieToTheConsoleAloneAndToNoScript() {
        Answer answer = signIn(anonymous(), "wang", "correct horse battery");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("ssp_console="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Path=/console", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void takesANewSessionAtTheSignInSoThatNobodyCanPlantOne() {
        PhoneClient browser = anonymous();
        browser.get(PAGE);
        String planted = browser.cookie("ssp_console");

        signIn(browser, "wang", "correct horse battery");

        assertThat(planted).isNotEmpty().isNotEqualTo(browser.cookie("ssp_console"));
    }

    @Test
    void tellsAWrongPasswordAndAnUnknownAccountAlike() {
        String wrongPassword = refusedPage("wang", "wrong");
        String unknownAccount = refusedPage("nobody", "wrong");

        assertThat(wrongPassword).contains("账号或密码不对。再试一次；忘了密码就找管理员重设");
        assertThat(withoutToken(wrongPassword)).isEqualTo(withoutToken(unknownAccount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王管理", "WANG", "wang' OR '1'='1"})
    void knowsAnAccountOnlyByItsName(String username) {
        assertThat(refusedPage(username, "correct horse battery")).contains("账号或密码不对");
    }

    @Test
    void takesNoSignInThatAnotherSiteFilledIn() {
        PhoneClient browser = anonymous();

        Answer answer = browser.form(PAGE, Map.of("username", "wang", "password", "correct horse battery"));

        assertThat(answer.header("Location")).endsWith(PAGE + "?expired");
        assertThat(browser.get("/console").status()).isEqualTo(302);
    }

    @Test
    void endsTheSessionEverywhereAtTheSignOut() {
        PhoneClient browser = anonymous();
        signIn(browser, "wang", "correct horse battery");
        String session = browser.cookie("ssp_console");
        int before = count(SESSIONS);

        Answer out = browser.form(
                "/console/signout", Map.of("_csrf", browser.get("/console").hidden("_csrf")));

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).endsWith(PAGE);
        assertThat(count(SESSIONS)).isEqualTo(before - 1);
        assertThat(anonymous().with("ssp_console=" + session).get("/console").status())
                .isEqualTo(302);
    }

    @Test
    void signsNobodyOutOnSomebodyElsesWish() {
        PhoneClient browser = anonymous();
        signIn(browser, "wang", "correct horse battery");

        assertThat(browser.form("/console/signout", Map.of()).header("Location"))
                .endsWith(PAGE + "?expired");
        assertThat(browser.get("/console").status()).isEqualTo(200);
    }

    private String refusedPage(String username, String password) {
        PhoneClient browser = anonymous();
        Answer answer = signIn(browser, username, password);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(PAGE + "?failed");
        assertThat(browser.get("/console").status()).isEqualTo(302);
        return browser.get(PAGE + "?failed").text();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static Answer signIn(PhoneClient browser, String username, String password) {
        String token = browser.get(PAGE).hidden("_csrf");
        return browser.form(PAGE, Map.of("username", username, "password", password, "_csrf", token));
    }
}
