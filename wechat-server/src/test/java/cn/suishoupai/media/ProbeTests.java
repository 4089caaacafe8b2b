package cn.suishoupai.media;

import static cn.suishoupai.media.Mp4Builder.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTests {

    private static final long MB = 1024 * 1024;
    private static final MediaRules ANY =
            new MediaRules(EnumSet.allOf(MediaFormat.class), 0, 20 * MB, 100_000_000, 0, null, null);

    @TempDir
    Path folder;

    private final Probe probe = new Probe();

    static Stream<Arguments> accepted() throws IOException {
        var jpeg = Pictures.jpeg(300, 200);
        var zip = Bytes.of("PK\3\4 an archive");
        return Stream.of(
                arguments("JPEG", jpeg, picture(MediaFormat.JPEG, 300, 200)),
                arguments("progressive JPEG", Pictures.progressiveJpeg(300, 200), picture(MediaFormat.JPEG, 300, 200)),
                arguments("gray JPEG", Pictures.jpeg(Corpus.gray()), picture(MediaFormat.JPEG, 30, 20)),
                arguments("CMYK JPEG", Pictures.fourChannelJpeg(0, 1, 2, 3, 4), picture(MediaFormat.JPEG, 64, 48)),
                arguments("YCCK JPEG", Pictures.fourChannelJpeg(2, 1, 2, 3, 4), picture(MediaFormat.JPEG, 64, 48)),
                arguments("JPEG and ZIP", Bytes.concat(jpeg, zip), picture(MediaFormat.JPEG, 300, 200)),
                arguments(
                        "JPEG with text before its frame",
                        Corpus.withComment(jpeg),
                        picture(MediaFormat.JPEG, 300, 200)),
                arguments("PNG", Pictures.png(300, 200), picture(MediaFormat.PNG, 300, 200)),
                arguments(
                        "PNG of 16 bits",
                        Pictures.png(Pictures.deep(9, 7, 1, 2, 3, 4)),
                        picture(MediaFormat.PNG, 9, 7)),
                arguments("PNG with a text bomb", Corpus.textBomb(), picture(MediaFormat.PNG, 4, 1)),
                arguments("MP4", Mp4Builder.video().build(), video(320, 180, 3, 1)),
                arguments("MP4 with avc3", Mp4Builder.video().codec("avc3").build(), video(320, 180, 3, 1)),
                arguments("MP4 rotated", Mp4Builder.video().rotated().build(), video(180, 320, 3, 6)),
                arguments(
                        "MP4 with moov at the end",
                        Mp4Builder.video().moovAtEnd().build(),
                        video(320, 180, 3, 1)),
                arguments("MP4 in 64 bits", Mp4Builder.video().wide().build(), video(320, 180, 3, 1)),
                arguments("MP4 with its size in stsd", Corpus.noTrackSize(), video(320, 180, 3, 1)),
                arguments(
                        "MP4 that is QuickTime too",
                        Mp4Builder.video().brands("qt  \0\0\0\0qt  mp42").build(),
                        video(320, 180, 3, 1)),
                arguments(
                        "MP4 with sound and place",
                        Mp4Builder.video()
                                .track("soun", "tone".repeat(9))
                                .inMoov(Mp4Builder.place("+41+123/"))
                                .build(),
                        video(320, 180, 3, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(String name, byte[] content, ProbeResult expected) throws IOException {
        var result = probe.probe(file(content), ANY);

        assertThat(result).as(name).isEqualTo(withBytes(expected, content.length));
    }

    @Test
    void isNotImpressedByDeepNesting() throws IOException {
        byte[] nested = box("free");
        for (int depth = 0; depth < 5000; depth++) {
            nested = box("moov", nested);
        }
        var content = Mp4Builder.video().inMoov(nested).build();

        assertThat(probe.probe(file(content), ANY).width()).isEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void seesAPictureAsItsOrientationTurnsIt(int orientation) throws IOException {
        var result = probe.probe(file(Pictures.withExif(Pictures.jpeg(300, 200), orientation)), ANY);

        assertThat(result.orientation()).isEqualTo(orientation);
        assertThat(result.width()).isEqualTo(orientation < 5 ? 300 : 200);
        assertThat(result.height()).isEqualTo(orientation < 5 ? 200 : 300);
    }

    @Test
    void takesAnUnreadableOrientationForUpright() throws IOException {
        var jpeg = Pictures.jpeg(300, 200);
        var cutOff = Pictures.withSegment(jpeg, 0xe1, Bytes.of("Exif\0\0MM\0*\0\0\0\u0008\0"));
        var farAway = Pictures.withSegment(jpeg, 0xe1, Bytes.of("Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff"));

        assertThat(probe.probe(file(cutOff), ANY).orientation()).isEqualTo(1);
        assertThat(probe.probe(file(farAway), ANY).orientation()).isEqualTo(1);
        assertThat(probe.probe(file(Pictures.withExif(jpeg, 9)), ANY).orientation())
                .isEqualTo(1);
    }

    @Test
    void neverAsksForTheName() throws IOException {
        var named = Files.write(folder.resolve("video.mp4"), Pictures.png(10, 10));

        assertThat(probe.probe(named, ANY).format()).isEqualTo(MediaFormat.PNG);
    }

    @Test
    void readsAVideoThatAnEncoderMade() {
        var result = probe.probe(Path.of("src/test/resources/media/three-pictures.mp4"), ANY);

        assertThat(result).isEqualTo(withBytes(video(320, 180, 3, 1), result.bytes()));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private static ProbeResult picture(MediaFormat format, int width, int height) {
        return new ProbeResult(format, 0, width, height, null, 1);
    }

    private static ProbeResult video(int width, int height, int seconds, int orientation) {
        return new ProbeResult(MediaFormat.MP4, 0, width, height, Duration.ofSeconds(seconds), orientation);
    }

    private static ProbeResult withBytes(ProbeResult result, long bytes) {
        @Nullable Duration duration = result.duration();
        return new ProbeResult(result.format(), bytes, result.width(), result.height(), duration, result.orientation());
    }
}
