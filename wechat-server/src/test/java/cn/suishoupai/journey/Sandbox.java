package cn.suishoupai.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox as a process of its own, from its jar, as users start it. */
final class Sandbox {

    private static final Path JAR = Path.of("../wechat-sandbox/target/wechat-sandbox.jar");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Sandbox> RUNNING = new ConcurrentHashMap<>();

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Sandbox(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** The sandbox at an address, started once for all tests and put back to its beginning for each. */
    static Sandbox at(String address, String serverUrl) {
        Sandbox sandbox = RUNNING.computeIfAbsent(address, a -> start(a, serverUrl));
        sandbox.post("/sandbox/api/reset", "");
        return sandbox;
    }

    private static Sandbox start(String address, String serverUrl) {
        if (Files.notExists(JAR)) {
            throw new AssertionError("Build the sandbox first: mvn package, from the top folder");
        }
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-jar",
                            JAR.toString(),
                            "--server.port=" + URI.create(address).getPort(),
                            "--sandbox.server-url=" + serverUrl,
                            "--sandbox.pictures-dir="
                                    + Path.of("../contests/demo/pictures")
                                            .toAbsolutePath()
                                            .normalize())
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "sandbox.log").toFile())
                    .start();
            Sandbox sandbox = new Sandbox(process, address);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            sandbox.awaitReady();
            return sandbox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    JsonNode post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    JsonNode put(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 400) {
                throw new AssertionError("The sandbox answers " + response.statusCode() + ": " + response.body());
            }
            return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                get("/sandbox/api/health");
                return;
            } catch (UncheckedIOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new IOException("The sandbox did not start; see target/sandbox.log");
    }
}
