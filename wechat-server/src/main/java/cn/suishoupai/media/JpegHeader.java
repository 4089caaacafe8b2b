package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG up to its first scan (ITU-T T.81, annex B).
 *
 * @param components 1 gray, 3 colour, 4 CMYK or YCCK
 * @param progressive stored in several passes
 * @param adobeTransform the last byte of Adobe's APP14: 0 CMYK, 2 YCCK; -1 without one
 */
record JpegHeader(int width, int height, int components, boolean progressive, int adobeTransform, int orientation) {

    static final int SOI = 0xd8;
    static final int EOI = 0xd9;
    static final int SOS = 0xda;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

    /** Reads to the entropy-coded data of the first scan. */
    static JpegHeader read(FileBytes in, PixelLimit limit) throws IOException {
        if (in.u16() != (0xff00 | SOI)) {
            throw broken();
        }
        JpegHeader frame = null;
        int adobeTransform = -1;
        int orientation = 0;
        while (true) {
            int marker = marker(in);
            if (isFrame(marker)) {
                frame = frame(marker, segment(in), limit);
            } else if (marker == APP1 && orientation == 0) {
                orientation = exif(segment(in));
            } else if (marker == APP14) {
                adobeTransform = adobe(segment(in), adobeTransform);
            } else if (marker == EOI) {
                throw broken();
            } else {
                skipSegment(in);
            }
            if (marker == SOS) {
                return complete(frame, adobeTransform, orientation);
            }
        }
    }

    /** The next marker; fill bytes before it are allowed. */
    static int marker(FileBytes in) throws IOException {
        if (in.u8() != 0xff) {
            throw broken();
        }
        int marker;
        do {
            marker = in.u8();
        } while (marker == 0xff);
        return marker;
    }

    static void skipSegment(FileBytes in) throws IOException {
        in.skip(segmentLength(in));
    }

    static MediaRefusal broken() {
        return new MediaRefusal(Code.BROKEN, "这张 JPG 图片打不开，内容已经损坏。换原图再传");
    }

    private static int segmentLength(FileBytes in) throws IOException {
        int length = in.u16();
        if (length < 2) {
            throw broken();
        }
        return length - 2;
    }

    private static byte[] segment(FileBytes in) throws IOException {
        return in.take(segmentLength(in));
    }

    private static boolean isFrame(int marker) {
        boolean tables = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        return marker >= 0xc0 && marker <= 0xcf && !tables;
    }

    private static JpegHeader frame(int marker, byte[] segment, PixelLimit limit) {
        if (segment.length < 6) {
            throw broken();
        }
        int height = u16(segment, 1);
        int width = u16(segment, 3);
        int components = segment[5];
        if (width == 0 || height == 0) {
            throw broken();
        }
        limit.check(width, height);
        boolean known = marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE;
        if (!known || segment[0] != 8 || components < 1 || components == 2 || components > 4) {
            throw new MediaRefusal(Code.CODEC, "这张 JPG 图片的编码很少见，多数手机打不开。另存为普通 JPG 后再传");
        }
        return new JpegHeader(width, height, components, marker == PROGRESSIVE, -1, 1);
    }

    private static int u16(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getShort(at) & 0xffff;
    }

    private static int exif(byte[] segment) {
        return segment.length > 4 && segment[0] == 'E' && segment[1] == 'x' ? ExifOrientation.of(segment) : 0;
    }

    private static int adobe(byte[] segment, int otherwise) {
        boolean adobe = segment.length >= 12 && Arrays.equals(segment, 0, ADOBE.length, ADOBE, 0, ADOBE.length);
        return adobe ? segment[11] : otherwise;
    }

    private static JpegHeader complete(@Nullable JpegHeader frame, int adobeTransform, int orientation) {
        if (frame == null) {
            throw broken();
        }
        return new JpegHeader(
                frame.width,
                frame.height,
                frame.components,
                frame.progressive,
                adobeTransform,
                Math.max(1, orientation));
    }
}
