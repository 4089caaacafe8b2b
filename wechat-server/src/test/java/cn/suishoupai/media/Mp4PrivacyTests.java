package cn.suishoupai.media;

import static cn.suishoupai.media.Mp4Builder.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mp4PrivacyTests {

    private static final String PLACE = "+41.8057+123.4315/";
    private static final MediaRules RULES =
            new MediaRules(EnumSet.of(MediaFormat.MP4), 0, 1 << 20, 100_000_000, 0, null, null);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forgetsPlacesWhereverTheyAreWritten(boolean wide) throws IOException {
        var place = Mp4Builder.place(PLACE);
        var meta = box("meta", Bytes.ints(0), Bytes.of("com.apple.quicktime.location " + PLACE));
        var uuid = box("uuid", Bytes.of("sixteen bytes id"), Bytes.of("<x:xmpmeta>" + PLACE));
        var unknown = box("beam", Bytes.of(PLACE));
        var builder = Mp4Builder.video()
                .inTrak(Bytes.concat(place, meta, uuid))
                .inMoov(Bytes.concat(meta, place, uuid, unknown))
                .atTop(Bytes.concat(uuid, meta, place, box("free", Bytes.of(PLACE)), unknown));
        var original = (wide ? builder.wide() : builder).build();

        var copy = copy(original);

        assertThat(Bytes.contain(copy, "+41.8057")).isFalse();
        assertThat(Bytes.contain(copy, "xmpmeta")).isFalse();
        assertThat(Bytes.contain(copy, "location")).isFalse();
        assertThat(Bytes.contain(copy, "udta")).isFalse();
        assertThat(copy).hasSameSizeAs(original);
        assertSamePicture(copy, original);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forgetsWhenItWasTaken(boolean wide) throws IOException {
        var original = (wide ? Mp4Builder.video().wide() : Mp4Builder.video()).build();
        var time = "\u00de\u00ad\u00be\u00ef";

        assertThat(Bytes.contain(original, time)).isTrue();
        assertThat(Bytes.contain(copy(original), time)).isFalse();
    }

    @Test
    void silencesTracksThatAreNeitherSeenNorHeard() throws IOException {
        var original = Mp4Builder.video()
                .track("meta", "telemetry " + PLACE)
                .track("soun", "tone".repeat(9))
                .track("text", "subtitle " + PLACE)
                .build();

        var copy = copy(original);

        assertThat(Bytes.contain(copy, "+41.8057")).isFalse();
        assertThat(Bytes.contain(copy, "telemetry")).isFalse();
        assertThat(Bytes.contain(copy, "subtitle")).isFalse();
        assertThat(Bytes.contain(copy, "tone".repeat(9))).isTrue();
        assertSamePicture(copy, original);
    }

    @Test
    void changesNothingElse() throws IOException {
        var original = Mp4Builder.video().track("soun", "tone".repeat(9)).build();
        var copy = copy(original);

        int times = 0;
        for (int at = 0; at < original.length; at++) {
            times += copy[at] == original[at] ? 0 : 1;
        }
        assertThat(times).as("mvhd, and tkhd and mdhd of two tracks").isEqualTo(5 * 8);
    }

    @Test
    void cleansBehindTheLastBox() throws IOException {
        var copy = copy(Bytes.concat(Mp4Builder.video().build(), Bytes.of("+41")));

        assertThat(Bytes.contain(copy, "+41")).isFalse();
    }

    @Test
    void cleansAVideoThatAnEncoderMade() throws IOException {
        var original = Files.readAllBytes(Path.of("src/test/resources/media/three-pictures.mp4"));
        var copy = copy(original);

        for (var trace : new String[] {PLACE, "\u00a9xyz", "shenyang", "Lavf"}) {
            assertThat(Bytes.contain(original, trace)).as("planted: " + trace).isTrue();
            assertThat(Bytes.contain(copy, trace)).as(trace).isFalse();
        }
        assertSamePicture(copy, original);
    }

    @Test
    void leavesNoHalfCleanedCopy() throws IOException {
        var original = Mp4Builder.video().inMoov(Mp4Builder.place(PLACE)).build();
        var file = Files.write(folder.resolve("original"), Bytes.first(original, original.length - 1));
        var target = folder.resolve("copy");

        assertThatThrownBy(() -> new Mp4Privacy().copy(file, target)).isInstanceOf(RuntimeException.class);
        assertThat(target).doesNotExist();
    }

    private byte[] copy(byte[] original) throws IOException {
        var file = Files.write(folder.resolve("original"), original);
        var target = folder.resolve("copy");
        new Mp4Privacy().copy(file, target);
        assertThat(file).hasBinaryContent(original);
        return Files.readAllBytes(target);
    }

    private void assertSamePicture(byte[] copy, byte[] original) throws IOException {
        assertThat(probe(copy)).isEqualTo(probe(original));
        int samples = Bytes.indexOf(original, "mdat");
        if (Bytes.contain(original, "picture data")) {
            assertThat(Bytes.indexOf(copy, "picture data")).isEqualTo(Bytes.indexOf(original, "picture data"));
        } else {
            int length = 20_000;
            assertThat(Bytes.first(Bytes.from(copy, samples), length))
                    .isEqualTo(Bytes.first(Bytes.from(original, samples), length));
        }
    }

    private ProbeResult probe(byte[] content) throws IOException {
        return new Probe().probe(Files.write(folder.resolve("probed"), content), RULES);
    }
}
