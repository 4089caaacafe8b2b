package cn.suishoupai.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole sandbox on a random port, spoken to over HTTP as the server and the pages do; every test starts afresh. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Doubles.class)
public abstract class SandboxHttpTest {

    protected static final String ZHOU = "oDemo_zhouqm_01";
    protected static final String BAI = "oDemo_bailu_02";
    protected static final String PASSER = "oDemo_passer_05";
    protected static final String CREDENTIALS = "appid=wx0123456789abcdef&secret=sandboxSecret0123456789abcdef0123";

    /** One for all classes, so that they can share the sandbox too. */
    protected static final Backend backend = new Backend();

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    protected TickingClock clock;

    @Autowired
    protected PauseRecorder pauses;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("sandbox.server-url", backend::url);
        registry.add("sandbox.retry-at", () -> "0s,0s,0s");
        registry.add("sandbox.pictures-dir", () -> "src/test/resources/pictures");
    }

    @BeforeEach
    void startAfresh() {
        clock.rewind();
        pauses.forget();
        post("/sandbox/api/reset", "");
        backend.forget();
    }

    protected URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    protected HttpResponse<String> post(String path, String json) {
        return send(jsonRequest(path).POST(BodyPublishers.ofString(json)));
    }

    protected HttpResponse<String> put(String path, String json) {
        return send(jsonRequest(path).PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder jsonRequest(String path) {
        return HttpRequest.newBuilder(address(path)).header("Content-Type", "application/json");
    }

    /** Posts one file, as a browser does. */
    protected HttpResponse<String> upload(String path, String part, byte[] bytes) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.bin\"\r\n\r\n".formatted(part);
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(bytes),
                BodyPublishers.ofString("\r\n--x--\r\n"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body));
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    protected static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    protected static int errcode(HttpResponse<String> response) {
        return json(response).path("errcode").asInt(0);
    }

    protected static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A token that works. */
    protected String token() {
        return json(get("/cgi-bin/token?grant_type=client_credential&" + CREDENTIALS))
                .path("access_token")
                .asString();
    }

    protected JsonNode act(String openid, String what, String json) {
        return json(post("/sandbox/api/followers/" + openid + "/" + what, json));
    }

    protected JsonNode chat(String openid) {
        return json(get("/sandbox/api/followers/" + openid + "/messages"));
    }

    protected void switchOn(String fault) {
        put("/sandbox/api/faults", "{\"" + fault + "\":true}");
    }
}
