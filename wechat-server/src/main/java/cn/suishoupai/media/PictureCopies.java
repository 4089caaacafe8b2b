package cn.suishoupai.media;

/**
 * What is shown of a picture.
 *
 * @param small longer side at most 360 pixels
 * @param large longer side at most 1080 pixels
 * @param tint 0 to 63 = red * 16 + green * 4 + blue, each 0 to 3 for the levels 0x20, 0x60, 0xa0, 0xe0
 */
record PictureCopies(PictureCopy small, PictureCopy large, int tint) {}
