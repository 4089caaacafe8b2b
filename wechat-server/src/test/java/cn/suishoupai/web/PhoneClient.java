package cn.suishoupai.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A browser, as far as tests need one: it keeps cookies for their paths, follows no redirect and believes nothing. */
public final class PhoneClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final String BOUNDARY = "----7MA4YWxkTrZu0gW";

    private final String server;
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    /** A browser without cookies. */
    public PhoneClient(String server) {
        this.server = server;
    }

    /** Adds a cookie that is sent everywhere, given as {@code name=value}. */
    public PhoneClient with(String cookie) {
        keep(cookie);
        return this;
    }

    /** The value of a cookie that the browser holds; empty if it holds none. */
    public String cookie(String name) {
        Cookie held = cookies.get(name);
        return held == null ? "" : held.value();
    }

    /** Reads an address; headers are names and values in turn. */
    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Posts without a body. */
    public Answer post(String path, String... headers) {
        return send("POST", path, BodyPublishers.noBody(), headers);
    }

    /** Posts bytes as they are. */
    public Answer post(String path, byte[] body, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(body), headers);
    }

    /** Posts a form's fields. */
    public Answer form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                and(headers, "Content-Type", "application/x-www-form-urlencoded"));
    }

    /** Posts a form's fields and files, as a browser without scripts does. */
    public Answer multipart(String path, Map<String, String> fields, List<Part> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(body, "form-data; name=\"" + name + "\"", "", utf8(value)));
        files.forEach(file -> write(
                body,
                "form-data; name=\"" + file.field() + "\"; filename=\"" + file.fileName() + "\"",
                "Content-Type: application/octet-stream\r\n",
                file.content()));
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void write(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n" + type + "\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        String carried = cookies.entrySet().stream()
                .filter(cookie -> path.startsWith(cookie.getValue().path()))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
        if (!carried.isEmpty()) {
            request.header("Cookie", carried);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String setCookie) {
        List<String> parts = List.of(setCookie.split(";\\s*", -1));
        List<String> pair = List.of(parts.get(0).split("=", 2));
        String path = parts.stream()
                .filter(part -> part.startsWith("Path="))
                .map(part -> part.substring("Path=".length()))
                .findFirst()
                .orElse("/");
        if (parts.contains("Max-Age=0")) {
            cookies.remove(pair.get(0));
        } else {
            cookies.put(pair.get(0), new Cookie(pair.get(1), path));
        }
    }

    private static String[] and(String[] headers, String name, String value) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Cookie(String value, String path) {}

    /** A file in a form. */
    @SuppressWarnings("ArrayRecordComponent") // Written to the wire and never compared.
    public record Part(String field, String fileName, byte[] content) {}
}
