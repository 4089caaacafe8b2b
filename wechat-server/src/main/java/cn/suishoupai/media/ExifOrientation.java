package cn.suishoupai.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The orientation in the Exif part of a JPEG (CIPA DC-008, tag 0x0112 of the 0th IFD).
 *
 * <p>Read here and not by metadata-extractor, which copies every value: 64 kB of overlapping tags ask it for 350 MB.
 */
final class ExifOrientation {

    private static final byte[] SIGNATURE = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    private ExifOrientation() {}

    /** 1 to 8; 1 where there is none or it cannot be read. */
    static int of(byte[] app1) {
        try {
            var segment = ByteBuffer.wrap(app1);
            for (byte expected : SIGNATURE) {
                if (segment.get() != expected) {
                    return 1;
                }
            }
            int orientation = read(segment.slice());
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_LENGTH;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
