package cn.suishoupai.media;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Makes a picture smaller, holding only as many rows as one target row needs. */
final class Reduction {

    private final PixelRows source;
    private final int width;
    private final FilterTaps across;
    private final FilterTaps down;
    private final float[][] window;
    private final int[] sourceRow;
    private int rowsRead;

    private Reduction(PixelRows source, int width, int height) {
        this.source = source;
        this.width = width;
        across = FilterTaps.of(source.width(), width);
        down = FilterTaps.of(source.height(), height);
        window = new float[down.most()][3 * width];
        sourceRow = new int[3 * source.width()];
    }

    /** The same picture with its longer side at most {@code maxSide}; never enlarged. */
    static BufferedImage of(PixelRows source, int maxSide) {
        double scale = Math.min(1, (double) maxSide / Math.max(source.width(), source.height()));
        int width = (int) Math.max(1, Math.round(source.width() * scale));
        int height = (int) Math.max(1, Math.round(source.height() * scale));
        return new Reduction(source, width, height).draw(height);
    }

    private BufferedImage draw(int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var sums = new float[3 * width];
        var line = new int[width];
        for (int y = 0; y < height; y++) {
            while (rowsRead <= down.last(y)) {
                readRow();
            }
            blend(y, sums);
            for (int x = 0; x < width; x++) {
                line[x] = level(sums[3 * x]) << 16 | level(sums[3 * x + 1]) << 8 | level(sums[3 * x + 2]);
            }
            image.setRGB(0, y, width, 1, line, 0, width);
        }
        return image;
    }

    private void readRow() {
        source.read(rowsRead, sourceRow);
        float[] reduced = window[rowsRead % window.length];
        for (int x = 0; x < width; x++) {
            int from = 3 * across.first(x);
            float red = 0;
            float green = 0;
            float blue = 0;
            for (float weight : across.weights(x)) {
                red += weight * sourceRow[from];
                green += weight * sourceRow[from + 1];
                blue += weight * sourceRow[from + 2];
                from += 3;
            }
            reduced[3 * x] = red;
            reduced[3 * x + 1] = green;
            reduced[3 * x + 2] = blue;
        }
        rowsRead++;
    }

    private void blend(int y, float[] sums) {
        Arrays.fill(sums, 0);
        int row = down.first(y);
        for (float weight : down.weights(y)) {
            float[] reduced = window[row % window.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * reduced[i];
            }
            row++;
        }
    }

    private static int level(float sum) {
        return Math.max(0, Math.min(255, Math.round(sum)));
    }
}
