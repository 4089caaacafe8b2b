package cn.suishoupai.media;

import java.awt.image.BufferedImage;

/** Pixels that are numbers in a palette. */
record PaletteRows(BufferedImage image) implements PixelRows {

    @Override
    public int width() {
        return image.getWidth();
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public void read(int row, int[] rgb) {
        for (int x = 0; x < width(); x++) {
            int argb = image.getRGB(x, row);
            int alpha = argb >>> 24;
            rgb[3 * x] = PixelRows.onWhite(argb >> 16 & 0xff, alpha);
            rgb[3 * x + 1] = PixelRows.onWhite(argb >> 8 & 0xff, alpha);
            rgb[3 * x + 2] = PixelRows.onWhite(argb & 0xff, alpha);
        }
    }
}
