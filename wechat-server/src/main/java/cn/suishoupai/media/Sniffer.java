package cn.suishoupai.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names a file's format by its first bytes; the file's own name is never asked. */
final class Sniffer {

    private static final int PREFIX = 1 << 12;

    private Sniffer() {}

    /** One of ours, or a {@link MediaRefusal} that names what it is instead. */
    static MediaFormat formatOf(Path file, MediaRules rules) throws IOException {
        byte[] prefix = prefix(file);
        var letters = new String(prefix, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("\u00ff\u00d8\u00ff")) {
            return MediaFormat.JPEG;
        }
        if (letters.startsWith("\u0089PNG\r\n")) {
            return MediaFormat.PNG;
        }
        if (letters.startsWith("ftyp", 4) && callsItselfMp4(file)) {
            return MediaFormat.MP4;
        }
        throw ForeignContent.refusal(prefix, rules);
    }

    private static byte[] prefix(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(PREFIX);
        }
    }

    private static boolean callsItselfMp4(Path path) throws IOException {
        try (var file = new Mp4File(path)) {
            return Mp4Brands.includeMp4(file);
        } catch (EOFException e) {
            // Cut off within the brands: the walk over the boxes will say so.
            return true;
        }
    }
}
