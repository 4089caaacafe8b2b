package cn.suishoupai.media;

import java.awt.image.BufferedImage;

/** Turns a stored picture upright, as its EXIF orientation asks for. */
record Orientation(boolean sideways, boolean mirrorX, boolean mirrorY) {

    /** 1 to 8; anything else is upright. */
    static Orientation of(int exif) {
        return new Orientation(
                exif >= 5 && exif <= 8,
                exif == 2 || exif == 3 || exif == 7 || exif == 8,
                exif == 3 || exif == 4 || exif == 6 || exif == 7);
    }

    BufferedImage upright(BufferedImage stored) {
        if (!sideways && !mirrorX && !mirrorY) {
            return stored;
        }
        int storedWidth = stored.getWidth();
        int storedHeight = stored.getHeight();
        int width = sideways ? storedHeight : storedWidth;
        int height = sideways ? storedWidth : storedHeight;
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromX = sideways ? y : x;
                int fromY = sideways ? x : y;
                upright.setRGB(
                        x,
                        y,
                        stored.getRGB(
                                mirrorX ? storedWidth - 1 - fromX : fromX, mirrorY ? storedHeight - 1 - fromY : fromY));
            }
        }
        return upright;
    }
}
