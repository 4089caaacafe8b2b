package cn.suishoupai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureDerivativesTests {

    private static final int RED = 0xff0000;
    private static final int GREEN = 0x00ff00;
    private static final int BLUE = 0x0000ff;
    private static final int WHITE = 0xffffff;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "3000,2000, 1080,720, 360,240",
        "1000,2000, 540,1080, 180,360",
        "1080,1080, 1080,1080, 360,360",
        "400,300, 400,300, 360,270",
        "200,100, 200,100, 200,100",
        "3000,1, 1080,1, 360,1"
    })
    void makesTwoSizesAndNeverEnlarges(
            int width, int height, int largeWidth, int largeHeight, int smallWidth, int smallHeight)
            throws IOException {
        var copies = derive(Pictures.jpeg(width, height), 1);

        assertThat(copies.large()).isEqualTo(copy("1080.jpg", largeWidth, largeHeight));
        assertThat(copies.small()).isEqualTo(copy("360.jpg", smallWidth, smallHeight));
        var drawn = draw(copies.large());
        assertThat(drawn.getWidth()).isEqualTo(largeWidth);
        assertThat(drawn.getHeight()).isEqualTo(largeHeight);
    }

    /** Corners clockwise from the top left; stored they are red, green, white, blue. */
    static Stream<Arguments> turnsUpright() {
        return Stream.of(
                arguments(1, new int[] {RED, GREEN, WHITE, BLUE}),
                arguments(2, new int[] {GREEN, RED, BLUE, WHITE}),
                arguments(3, new int[] {WHITE, BLUE, RED, GREEN}),
                arguments(4, new int[] {BLUE, WHITE, GREEN, RED}),
                arguments(5, new int[] {RED, BLUE, WHITE, GREEN}),
                arguments(6, new int[] {BLUE, RED, GREEN, WHITE}),
                arguments(7, new int[] {WHITE, GREEN, RED, BLUE}),
                arguments(8, new int[] {GREEN, WHITE, BLUE, RED}));
    }

    @ParameterizedTest
    @MethodSource
    void turnsUpright(int orientation, int[] corners) throws IOException {
        var copies = derive(Pictures.withExif(Pictures.jpeg(1200, 800), orientation), orientation);

        for (var copy : new PictureCopy[] {copies.large(), copies.small()}) {
            var drawn = draw(copy);
            int right = drawn.getWidth() - 9;
            int bottom = drawn.getHeight() - 9;
            assertColour(drawn.getRGB(8, 8), corners[0]);
            assertColour(drawn.getRGB(right, 8), corners[1]);
            assertColour(drawn.getRGB(right, bottom), corners[2]);
            assertColour(drawn.getRGB(8, bottom), corners[3]);
            assertThat(drawn.getWidth() > drawn.getHeight()).isEqualTo(orientation < 5);
        }
    }

    static Stream<Arguments> keepsTheColour() throws IOException {
        var half = new Color(255, 0, 0, 128);
        return Stream.of(
                arguments("RGB JPEG", Pictures.jpeg(opaque(BufferedImage.TYPE_INT_RGB, 0x804020)), 0x804020),
                arguments("gray JPEG", Pictures.jpeg(gray(0x80)), 0x808080),
                arguments("JPEG with a profile", linear(Pictures.jpeg(opaque(1, 0x804020))), 0xbc8862),
                arguments("Adobe CMYK", Pictures.fourChannelJpeg(0, 255, 128, 0, 255), 0xff8000),
                arguments("Adobe CMYK, black", Pictures.fourChannelJpeg(0, 255, 255, 255, 64), 0x404040),
                arguments("plain CMYK", Pictures.fourChannelJpeg(-1, 0, 127, 255, 0), 0xff8000),
                arguments("Adobe YCCK", Pictures.fourChannelJpeg(2, 179, 212, 74, 255), 0x984200),
                arguments("RGB PNG", Pictures.png(opaque(BufferedImage.TYPE_INT_RGB, 0x804020)), 0x804020),
                arguments("half transparent PNG", Pictures.png(Pictures.plain(40, 30, half)), 0xff7f7f),
                arguments("transparent PNG", Pictures.png(Pictures.plain(40, 30, new Color(0, 0, 0, 0))), WHITE),
                arguments("gray PNG", Pictures.png(gray(0x80)), 0x808080),
                arguments("bilevel PNG", Pictures.png(opaque(BufferedImage.TYPE_BYTE_BINARY, WHITE)), WHITE),
                arguments("indexed PNG", Pictures.png(opaque(BufferedImage.TYPE_BYTE_INDEXED, 0x993300)), 0x993300),
                arguments("RGB PNG, 16 bits", Pictures.png(Pictures.deep(40, 30, 0x80ff, 0x4000, 0x2000)), 0x804020),
                arguments("RGBA PNG, 16 bits", Pictures.png(Pictures.deep(40, 30, 0xffff, 0, 0, 0x8000)), 0xff7f7f),
                arguments("gray PNG, 16 bits", Pictures.png(Pictures.deep(40, 30, 0x8000)), 0x808080),
                arguments("gray PNG with alpha", Pictures.png(Pictures.deep(40, 30, 0, 0x4000)), 0xbfbfbf));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void keepsTheColour(String name, byte[] original, int expected) throws IOException {
        var drawn = draw(derive(original, 1).large());

        assertColour(drawn.getRGB(20, 15), expected);
        assertThat(drawn.getColorModel().getColorSpace().isCS_sRGB()).as(name).isTrue();
    }

    @Test
    void leavesAllMetadataBehind() throws IOException {
        var profile = Bytes.concat(Bytes.of("ICC_PROFILE\0\1\1"), profile());
        var original = Pictures.withExif(Pictures.jpeg(1200, 800), 6);
        original = Pictures.withSegment(original, 0xe1, Bytes.of("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"));
        original = Pictures.withSegment(original, 0xe2, profile);
        original = Pictures.withSegment(original, 0xed, Bytes.of("Photoshop 3.0\0by-line"));
        original = Pictures.withSegment(original, 0xfe, Bytes.of("a comment"));
        original = Bytes.concat(original, Bytes.of("PK\3\4 an archive"));
        var copies = derive(original, 6);

        for (var copy : new PictureCopy[] {copies.large(), copies.small()}) {
            byte[] content = Files.readAllBytes(copy.file());
            for (var trace :
                    new String[] {"Exif", Pictures.PLACE, "xmpmeta", "ICC_PROFILE", "Photoshop", "a comment", "archive"
                    }) {
                assertThat(Bytes.contain(original, trace))
                        .as("planted: " + trace)
                        .isTrue();
                assertThat(Bytes.contain(content, trace)).as(trace).isFalse();
            }
        }
    }

    @Test
    void thinsAPictureThatIsTooLargeToDecodeWhole() throws IOException {
        var copies = derive(Pictures.jpeg(6000, 5000), 1);

        var drawn = draw(copies.large());
        assertThat(drawn.getWidth()).isEqualTo(1080);
        assertColour(drawn.getRGB(8, 8), RED);
        assertColour(drawn.getRGB(1070, 8), GREEN);
        assertColour(drawn.getRGB(8, 890), BLUE);
    }

    @Test
    void blendsFineDetailInsteadOfPickingFromIt() throws IOException {
        var stripes = new BufferedImage(2160, 1080, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = stripes.createGraphics();
        for (int x = 0; x < 2160; x += 2) {
            graphics.drawLine(x, 0, x, 1080);
        }

        var drawn = draw(derive(Pictures.png(stripes), 1).large());

        assertColour(drawn.getRGB(500, 200), 0x808080);
        assertColour(drawn.getRGB(501, 200), 0x808080);
    }

    @ParameterizedTest
    @CsvSource({"000000,0", "202020,0", "606060,21", "a0a0a0,42", "ffffff,63", "e06020,52", "20a0e0,11"})
    void tintsWithTheMean(String colour, int tint) throws IOException {
        var picture = Pictures.png(opaque(BufferedImage.TYPE_INT_RGB, Integer.parseInt(colour, 16)));

        assertThat(derive(picture, 1).tint()).isEqualTo(tint);
    }

    @Test
    void writesOverLongerCopiesOfBefore() throws IOException {
        derive(Pictures.noiseJpeg(500, 500), 1);
        var copies = derive(Pictures.jpeg(50, 50), 1);

        assertThat(Files.size(copies.large().file())).isEqualTo(copies.large().bytes());
        assertThat(draw(copies.large()).getWidth()).isEqualTo(50);
    }

    private PictureCopies derive(byte[] original, int orientation) throws IOException {
        var file = Files.write(folder.resolve("original"), original);
        return new PictureDerivatives().derive(file, orientation, folder);
    }

    private PictureCopy copy(String name, int width, int height) throws IOException {
        var file = folder.resolve(name);
        return new PictureCopy(file, width, height, Files.size(file));
    }

    private static BufferedImage draw(PictureCopy copy) throws IOException {
        return ImageIO.read(copy.file().toFile());
    }

    private static BufferedImage opaque(int type, int rgb) {
        var image = new BufferedImage(40, 30, type);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, 40, 30);
        graphics.dispose();
        return image;
    }

    private static BufferedImage gray(int value) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                image.getRaster().setSample(x, y, 0, value);
            }
        }
        return image;
    }

    private static byte[] linear(byte[] jpeg) {
        return Pictures.withSegment(jpeg, 0xe2, Bytes.concat(Bytes.of("ICC_PROFILE\0\1\1"), profile()));
    }

    private static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    }

    private static void assertColour(int actual, int expected) {
        for (int shift : new int[] {16, 8, 0}) {
            assertThat(actual >> shift & 0xff)
                    .as("%06x for %06x", actual & 0xffffff, expected)
                    .isCloseTo(expected >> shift & 0xff, within(6));
        }
    }
}
