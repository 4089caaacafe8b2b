package cn.suishoupai.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.media.MediaItem;
import cn.suishoupai.testing.Scene;
import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.web.PhoneClient;
import cn.suishoupai.web.SampleFiles;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.Works;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which picture, and what is left in it. */
class MediaTests extends HttpTest {

    @Autowired
    private Works works;

    @Autowired
    private Reviews reviews;

    @Test
    void showsAnUnreleasedPictureToItsOwnerAlone() {
        long author = scene.somebody();
        String address = "/media/" + scene.picture(author).mediaKey() + "/360.jpg";

        Answer own = phoneOf(author).get(address);

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(own.header("Cache-Control")).isEqualTo("max-age=300, private");
        for (PhoneClient other : new PhoneClient[] {phoneOf(scene.somebody()), anonymous(), snapshot()}) {
            assertThat(other.get(address).status()).isEqualTo(404);
        }
    }

    @Test
    void showsAReleasedPictureToEverybodyAndLetsCachesKeepIt() {
        long id = scene.submitted(scene.somebody(), "给大家看");
        String address = "/media/" + works.files(id).get(0).mediaKey() + "/1080.jpg";
        assertThat(anonymous().get(address).status()).isEqualTo(404);

        reviews.publish(id, "aigang", 99, Scene.EDITOR);

        Answer answer = anonymous().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=86400, public");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void showsEditorsAPictureOnlyBehindTheConsolesSignIn() {
        long author = scene.somebody();
        String address = "/console/media/" + scene.picture(author).mediaKey() + "/360.jpg";

        for (PhoneClient visitor : new PhoneClient[] {anonymous(), phoneOf(author)}) {
            Answer answer = visitor.get(address);

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/console/signin");
        }
    }

    @Test
    void servesCopiesWithoutThePlaceWhereThePhotoWasTaken() throws IOException {
        long author = scene.somebody();
        byte[] original = SampleFiles.jpegWithPlace();
        assertThat(letters(original)).contains("Exif").contains(SampleFiles.PLACE);
        String key = uploaded(author, original);
        scene.readyCopies(key);

        for (String copy : new String[] {"360.jpg", "1080.jpg"}) {
            byte[] served = phoneOf(author).get("/media/" + key + "/" + copy).bytes();

            assertThat(letters(served)).doesNotContain("Exif").doesNotContain(SampleFiles.PLACE);
            assertThat(ImageIO.read(new ByteArrayInputStream(served))).isNotNull();
        }
    }

    @Test
    void servesPartsOfAVideo() {
        long author = scene.somebody();
        String key = uploaded(author, SampleFiles.video());
        scene.readyCopies(key);
        PhoneClient phone = phoneOf(author);
        String address = "/media/" + key + "/video.mp4";
        byte[] whole = phone.get(address).bytes();

        Answer part = phone.get(address, "Range", "bytes=100-299");

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-299/" + whole.length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole, 100, 300));

        Answer tail = phone.get(address, "Range", "bytes=-50");

        assertThat(tail.status()).isEqualTo(206);
        assertThat(tail.bytes()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 50, whole.length));
        assertThat(phone.get(address, "Range", "bytes=999999999-").status()).isEqualTo(416);
        assertThat(phone.get("/media/" + key + "/360.jpg").header("Content-Type"))
                .isEqualTo("image/jpeg");
    }

    @Test
    void knowsNothingButTheCopies() {
        long author = scene.somebody();
        MediaItem picture = scene.picture(author);
        PhoneClient phone = phoneOf(author);

        for (String path : new String[] {
            picture.mediaKey() + "/original.jpg",
            picture.mediaKey() + "/video.mp4",
            picture.mediaKey() + "/..%2f" + picture.mediaKey() + ".jpg",
            picture.mediaKey().toUpperCase(Locale.ROOT) + "x/360.jpg",
            "0".repeat(22) + "/360.jpg"
        }) {
            assertThat(phone.get("/media/" + path).status()).as(path).isBetween(400, 404);
        }
    }

    private String uploaded(long author, byte[] content) {
        Answer answer = phoneOf(author).post("/api/v1/contests/suishoupai/uploads", content, "X-File-Name", "a.jpg");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().get("key").asString();
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
