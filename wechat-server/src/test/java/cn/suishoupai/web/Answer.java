package cn.suishoupai.web;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server said to a {@link PhoneClient}. */
public final class Answer {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public HttpHeaders headers() {
        return response.headers();
    }

    /** A header's value; empty if it was not sent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The value of a form's hidden field; an error if the page has none of that name. */
    public String hidden(String field) {
        Matcher input =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(text());
        if (!input.find()) {
            throw new AssertionError("There is no field " + field + " in\n" + text());
        }
        return input.group(1);
    }

    /** The first group of everything in the page that a pattern matches, in order. */
    public List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
