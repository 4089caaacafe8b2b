package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A PNG's chunks, each critical one with its checksum right, up to IEND (W3C PNG, clause 5). */
final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngChunks() {}

    /** Reads to IEND; a file that stops before it throws {@link java.io.EOFException}. */
    static PictureShape read(FileBytes in, PixelLimit limit) throws IOException {
        if (!Arrays.equals(in.take(SIGNATURE.length), SIGNATURE)) {
            throw broken();
        }
        var shape = header(in, limit);
        boolean pixels = false;
        while (true) {
            var type = skipChunk(in);
            pixels |= type.equals("IDAT");
            if (type.equals("IEND")) {
                if (!pixels) {
                    throw broken();
                }
                return shape;
            }
        }
    }

    static MediaRefusal broken() {
        return new MediaRefusal(Code.BROKEN, "这张 PNG 图片打不开，内容已经损坏。换原图再传");
    }

    private static PictureShape header(FileBytes in, PixelLimit limit) throws IOException {
        if (in.u32() != 13) {
            throw broken();
        }
        var checksum = new CRC32();
        byte[] header = in.take(17);
        checksum.update(header);
        if (!name(header).equals("IHDR") || in.u32() != checksum.getValue()) {
            throw broken();
        }
        int width = ByteBuffer.wrap(header).getInt(4);
        int height = ByteBuffer.wrap(header).getInt(8);
        if (width <= 0 || height <= 0) {
            throw broken();
        }
        limit.check(width, height);
        return new PictureShape(width, height, 1);
    }

    private static String skipChunk(FileBytes in) throws IOException {
        long length = in.u32();
        byte[] type = in.take(4);
        if (length > Integer.MAX_VALUE || !isName(type)) {
            throw broken();
        }
        var checksum = new CRC32();
        checksum.update(type);
        in.pass(length, checksum);
        boolean critical = Character.isUpperCase(type[0]);
        if (in.u32() != checksum.getValue() && critical) {
            throw broken();
        }
        return name(type);
    }

    private static boolean isName(byte[] type) {
        for (byte letter : type) {
            if (!Character.isLetter(letter)) {
                return false;
            }
        }
        return true;
    }

    private static String name(byte[] bytes) {
        return new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
    }
}
