package cn.suishoupai.media;

import java.awt.image.Raster;

/**
 * The four samples of a print JPEG, turned to the screen without its colour profile: near enough to see, not to print.
 *
 * <p>Adobe stores the light that is left (255 is no ink), others the ink; transform 2 is YCCK, whose first three samples
 * are luma and chroma (Adobe technical note 5116).
 */
final class CmykRows implements PixelRows {

    private final Raster raster;
    private final int transform;
    private final int[] samples;

    /** Takes Adobe's transform, or -1 for a file that is not Adobe's. */
    CmykRows(Raster raster, int transform) {
        this.raster = raster;
        this.transform = transform;
        samples = new int[raster.getWidth() * 4];
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
        for (int x = 0; x < width(); x++) {
            int pixel = 4 * x;
            if (transform == 2) {
                toCmyk(pixel);
            }
            int black = light(samples[pixel + 3]);
            for (int band = 0; band < 3; band++) {
                rgb[3 * x + band] = light(samples[pixel + band]) * black / 255;
            }
        }
    }

    private void toCmyk(int pixel) {
        int luma = samples[pixel];
        int blue = samples[pixel + 1] - 128;
        int red = samples[pixel + 2] - 128;
        samples[pixel] = inverted(luma + 1.402 * red);
        samples[pixel + 1] = inverted(luma - 0.344136 * blue - 0.714136 * red);
        samples[pixel + 2] = inverted(luma + 1.772 * blue);
    }

    private static int inverted(double sample) {
        return 255 - (int) Math.max(0, Math.min(255, Math.round(sample)));
    }

    private int light(int sample) {
        return transform >= 0 ? sample : 255 - sample;
    }
}
