package cn.suishoupai.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The brands in a file's {@code ftyp}: whether it calls itself an MP4, if only among others. */
final class Mp4Brands {

    private static final int MOST = 64;
    private static final Set<String> MP4 = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ",
            "M4VP", "MSNV", "dash", "f4v ");

    private Mp4Brands() {}

    static boolean includeMp4(Mp4File file) throws IOException {
        var ftyp = file.firstBox();
        int length = (int) Math.min(ftyp.length(), 4 * MOST);
        var brands = StandardCharsets.ISO_8859_1
                .decode(file.read(ftyp.content(), length))
                .toString();
        for (int at = 0; at + 4 <= length; at += 4) {
            boolean version = at == 4;
            if (!version && MP4.contains(brands.substring(at, at + 4))) {
                return true;
            }
        }
        return false;
    }
}
