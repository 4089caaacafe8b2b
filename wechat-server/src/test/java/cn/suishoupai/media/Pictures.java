package cn.suishoupai.media;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files for tests. Drawn ones are red at the top left, green right of it, blue below, white elsewhere. */
final class Pictures {

    static final String PLACE = "41.8057N 123.4315E";

    private Pictures() {}

    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(width / 2, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width / 2, height);
        graphics.dispose();
        return image;
    }

    static BufferedImage plain(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    /** One value everywhere, 16 bits a sample. */
    static BufferedImage deep(int width, int height, int... samples) {
        boolean gray = samples.length < 3;
        boolean alpha = samples.length % 2 == 0;
        var model = new ComponentColorModel(
                ColorSpace.getInstance(gray ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        return png(quarters(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return jpeg(quarters(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] progressiveJpeg(int width, int height) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var image = quarters(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), parameters);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** A picture that does not compress. */
    static byte[] noiseJpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return jpeg(image);
    }

    /** Four samples a pixel as they are given; with Adobe's marker if the transform is not negative. */
    static byte[] fourChannelJpeg(int adobeTransform, int... samples) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        byte[] adobe = Bytes.concat(Bytes.of("Adobe"), Bytes.shorts(100, 0, 0), new byte[] {(byte) adobeTransform});
        return adobeTransform < 0 ? out.toByteArray() : withSegment(out.toByteArray(), 0xee, adobe);
    }

    /** A JPEG with an Exif segment: the orientation, and a place in its GPS part. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = Bytes.concat(
                Bytes.of("MM"),
                Bytes.shorts(42),
                Bytes.ints(8),
                Bytes.shorts(2, 0x0112, 3),
                Bytes.ints(1),
                Bytes.shorts(orientation, 0),
                Bytes.shorts(0x8825, 4),
                Bytes.ints(1, 38),
                Bytes.ints(0),
                Bytes.shorts(1, 0x001b, 2),
                Bytes.ints(PLACE.length(), 56),
                Bytes.ints(0),
                Bytes.of(PLACE));
        return withSegment(jpeg, 0xe1, Bytes.concat(Bytes.of("Exif\0\0"), tiff));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return Bytes.insert(jpeg, 2, Bytes.concat(Bytes.shorts(0xff00 | marker, content.length + 2), content));
    }

    static byte[] chunk(String type, byte[] content) {
        var named = Bytes.concat(Bytes.of(type), content);
        var checksum = new CRC32();
        checksum.update(named);
        return Bytes.concat(Bytes.ints(content.length), named, Bytes.ints((int) checksum.getValue()));
    }

    /** A PNG of one gray, in the size that its header says or not. */
    static byte[] rawPng(int width, int height, byte[] inflated, byte[]... chunksBefore) throws IOException {
        var header = Bytes.concat(Bytes.ints(width, height), new byte[] {8, 0, 0, 0, 0});
        return Bytes.concat(
                Bytes.of("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", header),
                Bytes.concat(chunksBefore),
                chunk("IDAT", deflated(inflated)),
                chunk("IEND", new byte[0]));
    }

    static byte[] deflated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(content);
        }
        return out.toByteArray();
    }
}
