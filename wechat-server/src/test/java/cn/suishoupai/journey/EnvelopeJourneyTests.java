package cn.suishoupai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.testing.Scene;
import cn.suishoupai.testing.ServerTest;
import cn.suishoupai.testing.TestClock;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP of a follower's way, begun by an envelope that an independent implementation made. */
@ServerTest
class EnvelopeJourneyTests {

    private static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    /** Made by a script that shares no code with this project; OpenSSL decrypts it. */
    private static final String ENCRYPTED =
            "Q3stYC6hdFzMh9T8HCvyDBzTOeT6LZAVRV+KJkF5K1iYD4Pzv6kZyHEfqj/MDnSl+WHD+fOX+wx2kqwZlz6IT+B6xzN5lCzhv3v7UZ8Q+3uX"
                    + "tYWCSjD6Cc7EBnmf2LweGblR54l3YsIOjqLaJ5QqG0WLRCBoG94L4jibxO2/CWB4qy4Wouvg9TNa5gHrI5Ikj96W5N45PdRtavOmFyNp7+bp"
                    + "j94CXaMfe5MknUloSepeIoJDErH5TYOeseIWqRVNgfPp+QcWABjtIW4zmBeY8wAb+hr3moYPlpxZCMqSNPc2iDsVbsGw7aeGarBx6wxfnYxZ"
                    + "ecrBGHGKDH6QQobsDZx3VEgR9uJE2MQNtNhhGcREcxrH6DHkHkSA9gFVDglzMXQQH8+pULX8Q++OwoJwccCL8iA73WYXB4N+LJ+K7oU=";

    private static final String QUERY = "?signature=69defeb1c1ea395b4df7164c0581426daa96f913&timestamp=1767225600"
            + "&nonce=1320562132&openid=oSANDBOX0000000000000000001&encrypt_type=aes"
            + "&msg_signature=4191d0765c5d335dfaba0b17a42e05bba91c3274";

    @Autowired
    private Scene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    @Value("${suishoupai.public-url}")
    private String server;

    @Value("${wechat.api-host}")
    private String sandboxAddress;

    private final HttpClient phone = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    private Sandbox sandbox;

    @BeforeEach
    void inThePreliminaryStage() {
        clock.setTo("2026-08-27T08:20");
        sandbox = Sandbox.at(sandboxAddress, server);
    }

    @Test
    void aMessageFromAnIndependentImplementationIsAnsweredOnceAndTheSameAgain() throws Exception {
        String first = decrypted(deliver());
        String second = decrypted(deliver());

        assertThat(first).contains("<ToUserName><![CDATA[oSANDBOX0000000000000000001]]></ToUserName>");
        assertThat(first).contains("发照片或视频：投稿");
        assertThat(second).isEqualTo(first);
        assertThat(database.queryForMap(
                        "SELECT deliveries, outcome FROM wechat_inbox WHERE message_key = 'm:24681357900000001'"))
                .containsEntry("deliveries", 2)
                .containsEntry("outcome", "ANSWERED");
    }

    @Test
    void aFollowerTapsUploadsAndSubmitsAndFiftyVotesAtOnceKeepTheLimit() throws Exception {
        signInAs("oDemo_zhouqm_01");
        String card = tapTheMenu("oDemo_zhouqm_01");
        assertThat(card).isEqualTo(server + "/c/suishoupai/submit");
        assertThat(get(card).body()).contains("选主题", "传作品", "敬业爱岗");

        JsonNode file = upload();
        String page = submit(file.path("key").asString(), "");
        assertThat(page)
                .contains("手机号还没填", "焊花里的夜班", "凌晨一点的分段车间", file.path("key").asString());
        String draft = find(page, "name=\"work\" value=\"(D-\\d+)\"");
        String mine = submit(file.path("key").asString(), "13800000001", draft);
        assertThat(mine).contains("待审核", "焊花里的夜班");

        List<Integer> works =
                IntStream.range(0, 10).mapToObj(i -> scene.published("作品 " + i)).toList();
        List<Integer> statuses = voteFiftyTimesAtOnce(works);

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(45);
        JsonNode me = json(get(server + "/api/v1/contests/suishoupai/me"));
        assertThat(me.path("signedIn").asBoolean()).isTrue();
        assertThat(me.path("votesLeft").asInt()).isZero();
    }

    @Test
    void aPictureSentToTheChatBecomesADraftThatItsPageCompletes() throws Exception {
        signInAs("oDemo_bailu_02");
        JsonNode delivery = sandbox.post("/sandbox/api/followers/oDemo_bailu_02/image?sample=welder.jpg", "");
        String card =
                delivery.path("reply").path("articles").path(0).path("url").asString();
        assertThat(card).matches(server + "/c/suishoupai/submit\\?work=D-\\d+");

        String page = pageOnceItHolds(card, "聊天发来的文件");

        String key = find(page, "name=\"media\" value=\"([0-9a-z]{22})\"");
        String draft = find(card, "(D-\\d+)");
        assertThat(submit(key, "13800000003", draft)).contains("待审核");
        assertThat(database.queryForMap("SELECT channel, status FROM work WHERE id = ?", draft.substring(2)))
                .containsEntry("channel", "CHAT")
                .containsEntry("status", "SUBMITTED");
    }

    /** The file is fetched by a task, in its own time. */
    private String pageOnceItHolds(String address, String text) throws Exception {
        for (int i = 0; i < 300; i++) {
            String page = get(address).body();
            if (page.contains(text)) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError(text + " did not appear on " + address);
    }

    private HttpResponse<String> deliver() throws Exception {
        String body = "<xml><ToUserName><![CDATA[gh_sandbox00001]]></ToUserName><Encrypt><![CDATA[" + ENCRYPTED
                + "]]></Encrypt></xml>";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server + "/wechat/callback" + QUERY))
                                .header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String decrypted(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).isEqualTo(200);
        byte[] key = Base64.getDecoder().decode(AES_KEY + "=");
        Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
        byte[] plain =
                aes.doFinal(Base64.getDecoder().decode(find(response.body(), "<Encrypt><!\\[CDATA\\[(.+?)\\]\\]>")));
        int length = ByteBuffer.wrap(plain, 16, 4).getInt();
        return new String(plain, 20, length, StandardCharsets.UTF_8);
    }

    /** Opens the OAuth way in a phone that belongs to a follower of the sandbox. */
    private void signInAs(String openid) throws Exception {
        get(sandbox.address() + "/?as=" + openid);
        assertThat(get(server + "/signin?return=/my").uri().getPath()).isEqualTo("/my");
    }

    private String tapTheMenu(String openid) {
        JsonNode delivery = sandbox.post("/sandbox/api/followers/" + openid + "/click", "{\"key\":\"SUISHOUPAI\"}");
        JsonNode card = delivery.path("reply").path("articles").path(0);
        assertThat(card.path("title").asString()).isEqualTo("拍一张，投稿");
        return card.path("url").asString();
    }

    private JsonNode upload() throws Exception {
        HttpResponse<String> response = phone.send(
                HttpRequest.newBuilder(URI.create(server + "/api/v1/contests/suishoupai/uploads"))
                        .header("X-File-Name", URLEncoder.encode("夜班.jpg", StandardCharsets.UTF_8))
                        .POST(BodyPublishers.ofByteArray(Files.readAllBytes(Scene.PICTURE)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(201);
        return json(response);
    }

    private String submit(String key, String mobile, String... draft) throws Exception {
        String form = Stream.of(
                        List.of("work", draft.length == 0 ? "" : draft[0]),
                        List.of("theme", "aigang"),
                        List.of("media", key),
                        List.of("title", "焊花里的夜班"),
                        List.of("introduction", "凌晨一点的分段车间"),
                        List.of("name", "周启明"),
                        List.of("phone", mobile),
                        List.of("unit", "海湾造船厂工会"),
                        List.of("city", "大连"),
                        List.of("truth", "true"),
                        List.of("licence", "true"),
                        List.of("action", "submit"))
                .map(field -> field.get(0) + "=" + URLEncoder.encode(field.get(1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = phone.send(
                HttpRequest.newBuilder(URI.create(server + "/c/suishoupai/submit"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(mobile.isEmpty() ? 422 : 200);
        return response.body();
    }

    private List<Integer> voteFiftyTimesAtOnce(List<Integer> works) throws Exception {
        ExecutorService taps = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(i -> () -> vote(works.get(i % works.size())))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : taps.invokeAll(calls)) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            taps.shutdownNow();
        }
    }

    private int vote(int no) throws IOException, InterruptedException {
        String address = server + "/api/v1/contests/suishoupai/works/" + String.format("%04d", no) + "/votes";
        return phone.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return phone.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
