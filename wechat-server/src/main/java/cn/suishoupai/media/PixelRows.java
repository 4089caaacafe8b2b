package cn.suishoupai.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/** Decoded pixels, row by row, as sRGB on white. */
interface PixelRows {

    int width();

    int height();

    /** Fills in red, green and blue, 0 to 255, of each pixel of a row. */
    void read(int row, int[] rgb);

    static PixelRows of(BufferedImage image) {
        return image.getColorModel() instanceof IndexColorModel
                ? new PaletteRows(image)
                : new SampleRows(image.getRaster());
    }

    /** A sample laid on white. */
    static int onWhite(int sample, int alpha) {
        return (sample * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
