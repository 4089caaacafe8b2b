package cn.suishoupai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRulesTests {

    @Test
    void namesTheFormatsThatATrackTakes() {
        assertThat(MediaRules.pictures(1).accepted()).isEqualTo("JPG、PNG 图片");
        assertThat(MediaRules.videos(1).accepted()).isEqualTo("MP4 视频");
        assertThat(of(EnumSet.of(MediaFormat.MP4, MediaFormat.PNG), 1).accepted())
                .isEqualTo("PNG 图片或 MP4 视频");
    }

    @Test
    void wantsAFormatAndLimitsAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(Set.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> MediaRules.pictures(0));
    }

    @Test
    void givesEachFormatItsTypeAndEnding() {
        assertThat(MediaFormat.JPEG.contentType()).isEqualTo("image/jpeg");
        assertThat(MediaFormat.JPEG.extension()).isEqualTo("jpg");
        assertThat(MediaFormat.JPEG.chineseName()).isEqualTo("JPG 图片");
        assertThat(MediaFormat.MP4.kind()).isEqualTo(MediaKind.VIDEO);
    }

    @ParameterizedTest
    @CsvSource({"20971520,20 MB", "20971521,20.1 MB", "36280729,34.6 MB", "1,0.1 MB", "0,0 MB"})
    void roundsUpWhatIsTooMuch(long bytes, String words) {
        assertThat(Measures.atLeast(bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"100000000,1 亿像素", "40000000,4000 万像素", "12345,12345 像素"})
    void countsPixelsAsPeopleDo(long pixels, String words) {
        assertThat(Measures.pixels(pixels)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT12.9S,12 秒", "PT3M,3 分钟", "PT3M5S,3 分 5 秒"})
    void saysDurationsAsPeopleDo(Duration duration, String words) {
        assertThat(Measures.duration(duration)).isEqualTo(words);
    }

    private static MediaRules of(Set<MediaFormat> formats, long maxBytes) {
        return new MediaRules(formats, 0, maxBytes, 100, 0, null, null);
    }
}
