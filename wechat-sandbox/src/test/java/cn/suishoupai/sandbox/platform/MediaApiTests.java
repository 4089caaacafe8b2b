package cn.suishoupai.sandbox.platform;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.open;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MediaApiTests extends SandboxHttpTest {

    private static final byte[] PICTURE = "a picture".getBytes(UTF_8);

    private String mediaIdOfLastMessage() {
        return field(open(backend.received().get(backend.received().size() - 1)), "MediaId");
    }

    private HttpResponse<String> media(String id) {
        return get("/cgi-bin/media/get?media_id=" + id + "&access_token=" + token());
    }

    @Test
    void streamsAPictureThatAFollowerSent() {
        upload("/sandbox/api/followers/" + ZHOU + "/image", "file", PICTURE);
        String id = mediaIdOfLastMessage();

        HttpResponse<String> answer = media(id);

        assertThat(answer.body()).isEqualTo("a picture");
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("image/jpeg"))
                .containsEntry("content-length", List.of("9"))
                .containsEntry("content-disposition", List.of("attachment; filename=\"" + id + ".jpg\""));
    }

    @Test
    void showsThePictureAtItsPicUrlWithoutAToken() {
        upload("/sandbox/api/followers/" + ZHOU + "/image", "file", PICTURE);
        String url = field(open(backend.received().get(0)), "PicUrl");

        assertThat(send(HttpRequest.newBuilder(URI.create(url))).body()).isEqualTo("a picture");
    }

    @Test
    void answersAVideoWithAnAddressWhereItIs() {
        upload("/sandbox/api/followers/" + ZHOU + "/video", "file", "a video".getBytes(UTF_8));

        HttpResponse<String> answer = media(mediaIdOfLastMessage());
        HttpResponse<String> video = send(
                HttpRequest.newBuilder(URI.create(json(answer).path("video_url").asString())));

        assertThat(answer.headers().firstValue("content-disposition")).isEmpty();
        assertThat(video.body()).isEqualTo("a video");
        assertThat(video.headers().firstValue("content-type")).contains("video/mp4");
    }

    @Test
    void givesAVideoAThumbOfItsOwn() {
        upload("/sandbox/api/followers/" + ZHOU + "/video", "file", PICTURE);
        String thumb = field(open(backend.received().get(0)), "ThumbMediaId");

        assertThat(media(thumb).headers().firstValue("content-type")).contains("image/jpeg");
    }

    @Test
    void keepsMediaForThreeDays() {
        upload("/sandbox/api/followers/" + ZHOU + "/image", "file", PICTURE);
        String id = mediaIdOfLastMessage();
        clock.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(media(id).body()).isEqualTo("a picture");

        clock.pass(Duration.ofSeconds(1));
        assertThat(errcode(media(id))).isEqualTo(40007);
    }

    @Test
    void refusesAnIdItNeverGave() {
        assertThat(errcode(media("nothing"))).isEqualTo(40007);
        assertThat(get("/sandbox/media/nothing.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void takesUploadsOfTheAccount() {
        JsonNode uploaded = json(upload("/cgi-bin/media/upload?type=image&access_token=" + token(), "media", PICTURE));

        assertThat(uploaded.path("type").asString()).isEqualTo("image");
        assertThat(uploaded.path("created_at").asLong()).isEqualTo(1787790000L);
        assertThat(media(uploaded.path("media_id").asString()).body()).isEqualTo("a picture");
    }

    @Test
    void refusesUploadsWithoutAFileOrOfAnUnknownKind() {
        String path = "/cgi-bin/media/upload?access_token=" + token() + "&type=";

        assertThat(errcode(upload(path + "image", "other", PICTURE))).isEqualTo(41005);
        assertThat(errcode(upload(path + "song", "media", PICTURE))).isEqualTo(40004);
    }
}
