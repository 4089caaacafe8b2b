package cn.suishoupai.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** The JDK's reader of a JPEG or a PNG, that never looks at metadata and never holds more pixels than asked for. */
final class PictureDecoder implements Closeable {

    private final ImageReader reader;
    private final FileImageInputStream in;
    private final int cmykTransform;
    private final List<String> warnings = new ArrayList<>();

    /** What {@link #cmykTransform} holds for a picture that is not CMYK. */
    private static final int NOT_CMYK = Integer.MIN_VALUE;

    private PictureDecoder(ImageReader reader, FileImageInputStream in, int cmykTransform) {
        this.reader = reader;
        this.in = in;
        this.cmykTransform = cmykTransform;
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        reader.setInput(in, true, true);
    }

    static PictureDecoder open(Path file) throws IOException {
        try (var bytes = new FileBytes(file)) {
            boolean jpeg = bytes.u8() == 0xff;
            int cmykTransform = jpeg ? cmykTransform(file) : NOT_CMYK;
            var reader =
                    ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
            return new PictureDecoder(reader, new FileImageInputStream(file.toFile()), cmykTransform);
        }
    }

    private static int cmykTransform(Path file) throws IOException {
        try (var bytes = new FileBytes(file)) {
            var header = JpegHeader.read(bytes, new PixelLimit(MediaKind.PICTURE, Integer.MAX_VALUE, 0));
            return header.components() == 4 ? header.adobeTransform() : NOT_CMYK;
        }
    }

    int width() throws IOException {
        return reader.getWidth(0);
    }

    int height() throws IOException {
        return reader.getHeight(0);
    }

    /** What one decoded pixel takes in memory. */
    int bytesPerPixel() throws IOException {
        if (cmykTransform != NOT_CMYK) {
            return 4;
        }
        var samples = reader.getImageTypes(0).next().getSampleModel();
        return Math.max(1, samples.getNumBands() * samples.getSampleSize(0) / 8);
    }

    /** Decodes all rows and keeps every {@code step}th pixel of every {@code step}th row. */
    PixelRows decode(int step) throws IOException {
        var thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        try {
            return decode(thinned);
        } catch (RuntimeException e) {
            // The JDK's readers answer some broken files with unchecked exceptions of many kinds.
            throw new IIOException("The picture cannot be decoded", e);
        }
    }

    private PixelRows decode(ImageReadParam thinned) throws IOException {
        if (cmykTransform != NOT_CMYK) {
            // Most releases of JDK 17 read such a file as a raster only.
            return new CmykRows(reader.readRaster(0, thinned), cmykTransform);
        }
        return PixelRows.of(reader.read(0, thinned));
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
