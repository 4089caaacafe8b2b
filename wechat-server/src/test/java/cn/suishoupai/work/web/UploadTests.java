package cn.suishoupai.work.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.media.MediaKind;
import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import cn.suishoupai.web.SampleFiles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: what they are is decided by their content, and a refusal says what to do. */
class UploadTests extends HttpTest {

    private static final String UPLOADS = "/api/v1/contests/suishoupai/uploads";
    private static final int MEBIBYTE = 1 << 20;

    private long author;
    private PhoneClient phone = new PhoneClient("");

    @BeforeEach
    void anAuthorIsSignedIn() {
        author = scene.somebody();
        phone = phoneOf(author);
    }

    @Test
    void takesARealPhotoAndSaysWhatItIs() {
        byte[] photo = SampleFiles.jpegWithPlace();

        Answer answer = upload("IMG_0001.JPG", photo);

        assertThat(answer.status()).isEqualTo(201);
        JsonNode file = answer.json();
        assertThat(file.get("key").asString()).matches("[a-z0-9]{22}");
        assertThat(file.get("kind").asString()).isEqualTo(MediaKind.PICTURE.name());
        assertThat(file.get("name").asString()).isEqualTo("IMG_0001.JPG");
        assertThat(file.get("bytes").asLong()).isEqualTo(photo.length);
        assertThat(file.get("width").asInt()).isEqualTo(640);
        assertThat(file.get("height").asInt()).isEqualTo(480);
        assertThat(file.get("seconds").isNull()).isTrue();
        assertThat(database.queryForMap(
                        "SELECT owner_id, format, name FROM media WHERE media_key = ?",
                        file.get("key").asString()))
                .isEqualTo(Map.of("owner_id", author, "format", "JPEG", "name", "IMG_0001.JPG"));
    }

    @Test
    void takesAVideoForWhatItIsWhateverItIsCalled() {
        Answer answer = upload("文档.docx", SampleFiles.video());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("kind").asString()).isEqualTo("VIDEO");
        assertThat(answer.json().get("name").asString()).isEqualTo("文档.docx");
        assertThat(answer.json().get("seconds").asInt()).isPositive();
    }

    @Test
    void keepsTheNameThatItsOwnerKnows() {
        assertThat(upload("a+b 100% 𠮷.jpg", SampleFiles.jpeg())
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("a+b 100% 𠮷.jpg");
        assertThat(phone.post(UPLOADS, SampleFiles.jpeg(), "X-File-Name", "100%.jpg")
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("100%.jpg");
    }

    @Test
    void refusesATextThatIsNamedJpg() {
        Answer answer = upload("照片.jpg", "你好，这其实是一段文字。".getBytes(UTF_8));

        assertThatItIsRefused(answer, 422);
        assertThat(answer.json().get("code").asString()).isEqualTo("UNKNOWN_TYPE");
        assertThat(answer.json().get("message").asString()).contains("JPG、PNG 图片或 MP4 视频");
    }

    @Test
    void refusesAPageThatIsNamedJpgWithoutRepeatingIt() {
        Answer answer = upload("x.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));

        assertThatItIsRefused(answer, 422);
        assertThat(answer.text()).contains("网页").doesNotContain("script");
    }

    @Test
    void namesBothSizesWhenAPhotoIsTooLarge() {
        Answer answer = upload("大图.jpg", SampleFiles.photoOf(25 * MEBIBYTE));

        assertThatItIsRefused(answer, 413);
        assertThat(answer.json().get("code").asString()).isEqualTo("TOO_LARGE");
        assertThat(answer.json().get("message").asString()).isEqualTo("图片 25 MB，超过 20 MB。压缩后再传");
    }

    @Test
    void takesAPhotoOfExactlyTheLimitAndNotAByteMore() {
        assertThat(upload("刚好.jpg", SampleFiles.photoOf(20 * MEBIBYTE)).status())
                .isEqualTo(201);

        Answer more = upload("多一点.jpg", SampleFiles.photoOf(20 * MEBIBYTE + 1));

        assertThat(more.status()).isEqualTo(413);
        assertThat(more.json().get("message").asString()).isEqualTo("图片 20.1 MB，超过 20 MB。压缩后再传");
    }

    @Test
    void refusesABombByItsHeaderAlone() {
        Answer answer = upload("bomb.png", SampleFiles.bomb());

        assertThatItIsRefused(answer, 422);
        assertThat(answer.json().get("code").asString()).isEqualTo("TOO_MANY_PIXELS");
        assertThat(answer.json().get("message").asString()).isEqualTo("图片 30000×30000 像素，超过 1 亿像素。缩小后再传");
    }

    @Test
    void refusesAnEmptyFile() {
        Answer answer = upload("空.jpg", new byte[0]);

        assertThatItIsRefused(answer, 422);
        assertThat(answer.json().get("code").asString()).isEqualTo("EMPTY");
    }

    @Test
    void takesNothingFromSomebodyWhoIsNotSignedIn() {
        Answer answer = anonymous().post(UPLOADS, SampleFiles.jpeg(), "X-File-Name", "a.jpg");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("code").asString()).isEqualTo("SIGN_IN");
    }

    @Test
    void takesNothingFromASnapshotPage() {
        Answer answer = snapshot().post(UPLOADS, SampleFiles.jpeg(), "X-File-Name", "a.jpg");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("code").asString()).isEqualTo("SNAPSHOT");
    }

    @Test
    void takesNothingOnceTheDoorIsClosed() {
        clock.setTo("2026-09-16T00:00");

        Answer answer = upload("晚了.jpg", SampleFiles.jpeg());

        assertThatItIsRefused(answer, 409);
        assertThat(answer.json().get("code").asString()).isEqualTo("CLOSED");
    }

    @Test
    void knowsNoOtherContest() {
        Answer answer = phone.post("/api/v1/contests/nirgends/uploads", SampleFiles.jpeg(), "X-File-Name", "a.jpg");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asString()).isEqualTo("NOT_FOUND");
    }

    private Answer upload(String name, byte[] content) {
        return phone.post(
                UPLOADS, content, "X-File-Name", URLEncoder.encode(name, UTF_8).replace("+", "%20"));
    }

    private void assertThatItIsRefused(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(count("SELECT id FROM media WHERE owner_id = ?", author)).isZero();
    }
}
