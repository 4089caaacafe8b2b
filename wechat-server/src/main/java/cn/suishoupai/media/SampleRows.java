package cn.suishoupai.media;

import java.awt.image.Raster;

/**
 * Gray or colour samples of 8 or 16 bits, with or without alpha.
 *
 * <p>Taken from the raster: the JDK's gray colour model is linear and would make every gray picture lighter.
 */
final class SampleRows implements PixelRows {

    private final Raster raster;
    private final int bands;
    private final int shift;
    private final int[] samples;

    SampleRows(Raster raster) {
        this.raster = raster;
        bands = raster.getNumBands();
        shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
        samples = new int[raster.getWidth() * bands];
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public void read(int row, int[] rgb) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + row, width(), 1, samples);
        boolean gray = bands < 3;
        boolean transparent = bands % 2 == 0;
        for (int x = 0; x < width(); x++) {
            int pixel = x * bands;
            int alpha = transparent ? samples[pixel + bands - 1] >> shift : 255;
            for (int band = 0; band < 3; band++) {
                int sample = samples[gray ? pixel : pixel + band] >> shift;
                rgb[3 * x + band] = PixelRows.onWhite(sample, alpha);
            }
        }
    }
}
