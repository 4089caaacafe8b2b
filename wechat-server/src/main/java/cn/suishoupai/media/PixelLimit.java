package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;

/** How large and how small a picture or a frame may be; asked as soon as a header is read, before anything is decoded. */
record PixelLimit(MediaKind kind, int maxPixels, int minSide) {

    static final int MAX_SIDE = 20_000;

    /** libjpeg keeps all coefficients of such a file in memory, up to 6 bytes a pixel outside the heap. */
    static final int MAX_BUFFERED_JPEG_PIXELS = 40_000_000;

    void check(long width, long height) {
        var size = kind.chineseName() + " " + width + "×" + height + " 像素";
        if (width * height > maxPixels) {
            throw new MediaRefusal(Code.TOO_MANY_PIXELS, size + "，超过 " + Measures.pixels(maxPixels) + "。缩小后再传");
        }
        if (Math.max(width, height) > MAX_SIDE) {
            throw new MediaRefusal(Code.TOO_MANY_PIXELS, size + "，长边超过 " + MAX_SIDE + " 像素。缩小后再传");
        }
        if (Math.min(width, height) < minSide) {
            throw new MediaRefusal(Code.TOO_SMALL, size + "，短边不到 " + minSide + " 像素。请传原图或原片");
        }
    }

    /** The tighter limit of a JPEG that is stored in several passes. */
    void checkBuffered(long width, long height) {
        if (width * height > MAX_BUFFERED_JPEG_PIXELS) {
            throw new MediaRefusal(
                    Code.TOO_MANY_PIXELS,
                    "这张渐进式 JPG " + width + "×" + height + " 像素，超过 " + Measures.pixels(MAX_BUFFERED_JPEG_PIXELS)
                            + "。另存为普通（基线）JPG 后再传");
        }
    }
}
