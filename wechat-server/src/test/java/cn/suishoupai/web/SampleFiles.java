package cn.suishoupai.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as phones and attackers send them. */
public final class SampleFiles {

    /** Where the picture of {@link #jpegWithPlace} was taken. */
    public static final String PLACE = "38.9140N 121.6147E Dalian";

    /** A real video of ours, 1280 × 720 pixels. */
    public static final Path VIDEO = Path.of("../contests/demo/videos/rail.mp4");

    private SampleFiles() {}

    /** A small JPEG. */
    public static byte[] jpeg() {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG whose Exif segment holds a GPS block with a place in it. */
    public static byte[] jpegWithPlace() {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int gps = 26;
        ByteBuffer exif = ByteBuffer.allocate(6 + gps + 18 + place.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        entry(exif.putShort((short) 1), 0x8825, 4, 1, gps).putInt(0);
        entry(exif.putShort((short) 1), 0x001b, 2, place.length, gps + 18).putInt(0);
        exif.put(place);
        byte[] jpeg = jpeg();
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static ByteBuffer entry(ByteBuffer out, int tag, int type, int count, int value) {
        return out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A photo of a size: a JPEG and nothing after it. */
    public static byte[] photoOf(int bytes) {
        return Arrays.copyOf(jpeg(), bytes);
    }

    /** A PNG of 33 bytes that says it has 30,000 × 30,000 pixels. */
    public static byte[] bomb() {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) check.getValue())
                .array();
    }

    /** A real video. */
    public static byte[] video() {
        try {
            return Files.readAllBytes(VIDEO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
