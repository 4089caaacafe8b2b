package cn.suishoupai.sandbox.media;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.TickingClock;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MediaStoreTests {

    private final TickingClock clock = new TickingClock();
    private final MediaStore store = new MediaStore(clock);

    @Test
    void knowsAPictureByItsFirstBytes() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        byte[] gif = {'G', 'I', 'F', '8'};

        assertThat(store.put("image", Thumb.jpeg()).contentType()).isEqualTo("image/jpeg");
        assertThat(store.put("image", png).path()).endsWith(".png");
        assertThat(store.put("image", gif).path()).endsWith(".gif");
    }

    @Test
    void showsVideosAndVoicesForWhatTheyAre() {
        assertThat(store.put("video", new byte[] {1}).path())
                .startsWith("/sandbox/video/")
                .endsWith(".mp4");
        assertThat(store.put("voice", new byte[] {1}).contentType()).isEqualTo("audio/amr");
        assertThat(store.put("voice", new byte[] {1}).path()).endsWith(".amr");
    }

    @Test
    void givesEachMediumAnIdOfItsOwn() {
        assertThat(store.put("image", new byte[] {1}).id())
                .hasSize(64)
                .isNotEqualTo(store.put("image", new byte[] {1}).id());
    }

    @Test
    void letsAMediumGoAfterThreeDays() {
        Media media = store.put("image", new byte[] {1});
        clock.pass(Duration.ofDays(3));

        assertThat(store.find(media.id())).isEmpty();
    }
}
