package cn.suishoupai.media;

import java.io.IOException;

/** The rest of a JPEG after its header: one or more scans and an end; what follows the end is nobody's business. */
final class JpegScans {

    /** Each pass costs a walk over the whole picture; cameras and editors write about ten. */
    private static final int MAX_SCANS = 100;

    private JpegScans() {}

    /** Counts the scans up to the end marker; a file that stops before it throws {@link java.io.EOFException}. */
    static int count(FileBytes in) throws IOException {
        for (int scans = 1; scans <= MAX_SCANS; ) {
            int marker = afterEntropyData(in);
            if (marker == JpegHeader.EOI) {
                return scans;
            }
            JpegHeader.skipSegment(in);
            while (marker != JpegHeader.SOS) {
                marker = JpegHeader.marker(in);
                if (marker == JpegHeader.EOI) {
                    return scans;
                }
                JpegHeader.skipSegment(in);
            }
            scans++;
        }
        throw JpegHeader.broken();
    }

    private static int afterEntropyData(FileBytes in) throws IOException {
        while (true) {
            if (in.u8() != 0xff) {
                continue;
            }
            int marker = in.u8();
            while (marker == 0xff) {
                marker = in.u8();
            }
            boolean restart = marker >= 0xd0 && marker <= 0xd7;
            if (marker != 0 && !restart) {
                return marker;
            }
        }
    }
}
