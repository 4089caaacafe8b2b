package cn.suishoupai.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Byte sequences, put together and looked through. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] ints(int... numbers) {
        var bytes = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    static byte[] shorts(int... numbers) {
        var bytes = ByteBuffer.allocate(2 * numbers.length);
        for (int number : numbers) {
            bytes.putShort((short) number);
        }
        return bytes.array();
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The bytes with others put in at a place. */
    static byte[] insert(byte[] bytes, int at, byte[] more) {
        return concat(first(bytes, at), more, from(bytes, at));
    }

    static byte[] first(byte[] bytes, int count) {
        return Arrays.copyOf(bytes, count);
    }

    static byte[] from(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    static int indexOf(byte[] bytes, String letters) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(letters);
    }

    static boolean contain(byte[] bytes, String letters) {
        return indexOf(bytes, letters) >= 0;
    }
}
