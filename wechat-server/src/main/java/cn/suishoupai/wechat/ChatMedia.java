package cn.suishoupai.wechat;

import cn.hutool.core.io.IoUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches what a follower sent to the chat (获取临时素材). Our own, because the SDK loses videos and hides errors that come as text:
 * a picture is a stream, a video a JSON object with its address, and an error looks like either.
 */
@Component
public class ChatMedia {

    private static final int JSON_MAX = 65_536;
    private static final Duration WHOLE_TRANSFER = Duration.ofSeconds(60);

    private final WxMpService api;
    private final WechatProperties properties;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ChatMedia(WxMpService api, WechatProperties properties, JsonMapper json) {
        this.api = api;
        this.properties = properties;
        this.json = json;
    }

    /**
     * Downloads into a temporary file, which the caller deletes.
     *
     * @param maxBytes one byte more than this is downloaded at most, so that the caller sees that it is too large
     * @throws MediaGone if the platform does not have it (any more): a media id lives 3 days
     * @throws IOException if it can be tried again
     */
    public Path fetch(String mediaId, long maxBytes) throws IOException, MediaGone {
        Path file = Files.createTempFile("chat-media", ".part");
        try {
            fetch(mediaId, maxBytes, file, false);
            return file;
        } catch (IOException | RuntimeException | MediaGone e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void fetch(String mediaId, long maxBytes, Path file, boolean secondTry) throws IOException, MediaGone {
        download(
                properties.apiHost() + "/cgi-bin/media/get?access_token=" + token(secondTry) + "&media_id="
                        + URLEncoder.encode(mediaId, StandardCharsets.UTF_8),
                maxBytes,
                file);
        JsonNode answer = jsonIn(file);
        if (answer.path("video_url").isString()) {
            download(answer.path("video_url").asString(), maxBytes, file);
            return;
        }
        switch (answer.path("errcode").asInt(0)) {
            case 0 -> {}
            case 40001, 40014, 42001 -> {
                if (secondTry) {
                    throw new IOException("The platform refuses our access token");
                }
                fetch(mediaId, maxBytes, file, true);
            }
            case 40007 -> throw new MediaGone();
            default ->
                throw new IOException(
                        "media/get answers " + answer.path("errcode").asInt());
        }
    }

    private String token(boolean fresh) throws IOException {
        try {
            return api.getAccessToken(fresh);
        } catch (WxErrorException | RuntimeException e) {
            throw new IOException("There is no access token", e);
        }
    }

    private void download(String address, long maxBytes, Path file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            // A timeout of the request ends with its headers; an answer that drips would hold this thread for ever.
            CompletableFuture.delayedExecutor(WHOLE_TRANSFER.toSeconds(), TimeUnit.SECONDS)
                    .execute(() -> IoUtil.close(response.body()));
            try (InputStream in = response.body();
                    OutputStream out = Files.newOutputStream(file)) {
                if (response.statusCode() != 200) {
                    throw new IOException("media/get answers HTTP " + response.statusCode());
                }
                in.transferTo(new CappedOutput(out, maxBytes));
            } catch (CappedOutput.Full enough) {
                // The caller sees a file above its limit and refuses it with a sentence.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private JsonNode jsonIn(Path file) throws IOException {
        if (Files.size(file) > JSON_MAX) {
            return json.createObjectNode();
        }
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length > 0 && bytes[0] == '{' ? json.readTree(bytes) : json.createObjectNode();
    }

    /** The platform does not know the media id: it is older than 3 days, or never existed. */
    public static class MediaGone extends Exception {}
}
