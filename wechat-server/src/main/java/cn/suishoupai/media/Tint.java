package cn.suishoupai.media;

import java.awt.image.BufferedImage;

/** The colour that stands in a picture's place until it is loaded: its mean, in 4 levels of red, green and blue. */
final class Tint {

    private Tint() {}

    /** 0 to 63 = red * 16 + green * 4 + blue; the levels 0 to 3 are 0x20, 0x60, 0xa0, 0xe0. */
    static int of(BufferedImage picture) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        long pixels = (long) picture.getWidth() * picture.getHeight();
        return level(red / pixels) * 16 + level(green / pixels) * 4 + level(blue / pixels);
    }

    private static int level(long mean) {
        return (int) mean / 64;
    }
}
