package cn.suishoupai.media;

import static cn.suishoupai.media.Mp4Builder.box;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Files with one thing odd about them. */
final class Corpus {

    private Corpus() {}

    static BufferedImage gray() {
        var gray = new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY);
        gray.getGraphics().drawImage(Pictures.plain(30, 20, Color.GRAY), 0, 0, null);
        return gray;
    }

    static byte[] withComment(byte[] jpeg) {
        return Pictures.withSegment(jpeg, 0xfe, Bytes.of("<html><script>alert(1)</script>"));
    }

    static byte[] textBomb() throws IOException {
        var bomb = Bytes.concat(Bytes.of("k\0\0"), Pictures.deflated(new byte[200_000_000]));
        return Pictures.rawPng(4, 1, new byte[5], Pictures.chunk("zTXt", bomb));
    }

    static byte[] noTrackSize() {
        var mp4 = Mp4Builder.video().build();
        int size = Bytes.indexOf(mp4, "tkhd") + 4 + 76;
        System.arraycopy(new byte[8], 0, mp4, size, 8);
        return mp4;
    }

    /** An open-ended mdat hides the cut from the boxes, not from the sample table. */
    static byte[] cutBehindOpenMdat() {
        var mp4 = Mp4Builder.video().build();
        System.arraycopy(new byte[4], 0, mp4, Bytes.indexOf(mp4, "mdat") - 4, 4);
        return Bytes.first(mp4, mp4.length - 100);
    }

    static byte[] absurdCount(String table, int at) {
        var mp4 = Mp4Builder.video().build();
        System.arraycopy(Bytes.ints(0xffff_fff0), 0, mp4, Bytes.indexOf(mp4, table) + 4 + at, 4);
        return mp4;
    }

    static byte[] manyBoxes() {
        var boxes = new byte[8 * 10_000];
        for (int at = 0; at < boxes.length; at += 8) {
            System.arraycopy(box("free"), 0, boxes, at, 8);
        }
        return boxes;
    }

    static byte[] resized(byte[] jpeg, int width, int height) {
        int frame = frame(jpeg);
        System.arraycopy(Bytes.shorts(height, width), 0, jpeg, frame + 5, 4);
        return jpeg;
    }

    static byte[] arithmetic(byte[] jpeg) {
        var changed = jpeg.clone();
        changed[frame(jpeg) + 1] = (byte) 0xc9;
        return changed;
    }

    private static int frame(byte[] jpeg) {
        int baseline = Bytes.indexOf(jpeg, "\u00ff\u00c0");
        return baseline >= 0 ? baseline : Bytes.indexOf(jpeg, "\u00ff\u00c2");
    }

    static byte[] flipped(byte[] content, int at) {
        var changed = content.clone();
        changed[at] ^= (byte) 0xff;
        return changed;
    }
}
