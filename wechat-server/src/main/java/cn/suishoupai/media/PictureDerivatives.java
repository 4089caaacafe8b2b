package cn.suishoupai.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** Makes the public copies of an accepted picture: upright, sRGB, and nothing but pixels. */
final class PictureDerivatives {

    static final int LARGE_SIDE = 1080;
    static final int SMALL_SIDE = 360;

    /** 12 million pixels of a phone are decoded whole; larger pictures are thinned while they are decoded. */
    private static final int DECODED_BYTES = 40_000_000;

    private static final float QUALITY = 0.85f;

    /** Writes both copies into the folder; the orientation is the one that {@link Probe} found. */
    PictureCopies derive(Path original, int orientation, Path folder) {
        try {
            var large = Orientation.of(orientation).upright(Reduction.of(decode(original), LARGE_SIDE));
            var small = Reduction.of(PixelRows.of(large), SMALL_SIDE);
            return new PictureCopies(
                    write(small, folder.resolve("360.jpg")), write(large, folder.resolve("1080.jpg")), Tint.of(small));
        } catch (IOException e) {
            throw new UncheckedIOException("No public copies of " + original, e);
        }
    }

    private static PixelRows decode(Path original) throws IOException {
        try (var decoder = PictureDecoder.open(original)) {
            int step = 1;
            while (decodedBytes(decoder, step) > DECODED_BYTES) {
                step++;
            }
            return decoder.decode(step);
        }
    }

    private static long decodedBytes(PictureDecoder decoder, int step) throws IOException {
        int width = (decoder.width() - 1) / step + 1;
        int height = (decoder.height() - 1) / step + 1;
        return (long) width * height * decoder.bytesPerPixel();
    }

    private static PictureCopy write(BufferedImage image, Path file) throws IOException {
        // FileImageOutputStream would leave the end of a longer file standing.
        Files.deleteIfExists(file);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new FileImageOutputStream(file.toFile())) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new PictureCopy(file, image.getWidth(), image.getHeight(), Files.size(file));
    }
}
