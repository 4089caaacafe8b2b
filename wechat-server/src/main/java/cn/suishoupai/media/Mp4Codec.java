package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.IOException;
import java.util.Map;

/** How a video track is encoded: H.264 plays on every phone, nothing else does. */
final class Mp4Codec {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("hvc1", "H.265"),
            Map.entry("hev1", "H.265"),
            Map.entry("dvh1", "Dolby Vision"),
            Map.entry("dvhe", "Dolby Vision"),
            Map.entry("av01", "AV1"),
            Map.entry("vp08", "VP8"),
            Map.entry("vp09", "VP9"),
            Map.entry("mp4v", "MPEG-4 Part 2"),
            Map.entry("s263", "H.263"),
            Map.entry("jpeg", "Motion JPEG"));

    private Mp4Codec() {}

    static void check(Mp4File file, Mp4Track track) throws IOException {
        var fourcc = file.fourcc(firstEntry(file, track) + 4);
        if (fourcc.equals("avc1") || fourcc.equals("avc3")) {
            return;
        }
        var name = NAMES.get(fourcc);
        var encoding = name == null ? "视频的编码很少见" : "视频是 " + name + " 编码";
        throw new MediaRefusal(Code.CODEC, encoding + "，有些手机放不出来。用 H.264 编码导出 MP4 后再传");
    }

    /** Where the first sample entry begins. */
    static long firstEntry(Mp4File file, Mp4Track track) throws IOException {
        var descriptions = file.need(track.box(), "mdia", "minf", "stbl", "stsd");
        if (descriptions.length() < 8 + 36) {
            throw Mp4File.broken();
        }
        return descriptions.content() + 8;
    }
}
