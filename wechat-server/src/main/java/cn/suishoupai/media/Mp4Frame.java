package cn.suishoupai.media;

import java.io.IOException;

/** How large a video track's pictures are and how they are turned: {@code tkhd}, or {@code stsd} where it is silent. */
final class Mp4Frame {

    private static final int MATRIX = 40;
    private static final int SIZE = 76;

    private Mp4Frame() {}

    static PictureShape read(Mp4File file, Mp4Track track) throws IOException {
        var header = file.need(track.box(), "tkhd");
        long at = header.content() + (isLong(file, header) ? 12 : 0);
        if (at + SIZE + 8 > header.end()) {
            throw Mp4File.broken();
        }
        int width = file.u16(at + SIZE);
        int height = file.u16(at + SIZE + 4);
        if (width == 0 || height == 0) {
            long entry = Mp4Codec.firstEntry(file, track);
            width = file.u16(entry + 32);
            height = file.u16(entry + 34);
        }
        if (width == 0 || height == 0) {
            throw Mp4File.broken();
        }
        return new PictureShape(width, height, orientation(file, at + MATRIX));
    }

    /** Whether the box holds its times in 64 bits (version 1). */
    static boolean isLong(Mp4File file, Mp4Box header) throws IOException {
        return file.read(header.content(), 1).get() == 1;
    }

    /** The matrix's first four numbers turn by a quarter at most; EXIF has a number for each. */
    private static int orientation(Mp4File file, long matrix) throws IOException {
        int alongX = (int) file.u32(matrix);
        int turnX = (int) file.u32(matrix + 4);
        if (Math.abs((long) turnX) > Math.abs((long) alongX)) {
            return turnX > 0 ? 6 : 8;
        }
        return alongX < 0 ? 3 : 1;
    }
}
