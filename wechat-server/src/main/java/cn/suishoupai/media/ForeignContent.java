package cn.suishoupai.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.suishoupai.media.MediaRefusal.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The refusal of content that no track takes, with the name that people have for it. */
final class ForeignContent {

    /** What such files have at a fixed place; the first that fits. */
    private static final List<Signature> SIGNATURES = List.of(
            picture("GIF 动图", 0, "GIF8"),
            picture("WebP 图片", 8, "WEBP"),
            picture("HEIC 图片", 4, "ftyphei"),
            picture("HEIC 图片", 4, "ftyphev"),
            picture("HEIC 图片", 4, "ftypmif1"),
            picture("AVIF 图片", 4, "ftypavi"),
            picture("BMP 图片", 14, "(\0\0\0"),
            picture("TIFF 图片", 0, "II*\0"),
            picture("TIFF 图片", 0, "MM\0*"),
            picture("PSD 图片", 0, "8BPS"),
            video("MOV 视频", 4, "ftypqt"),
            video("MOV 视频", 4, "moov"),
            video("MOV 视频", 4, "mdat"),
            video("MOV 视频", 4, "wide"),
            video("3GP 视频", 4, "ftyp3g"),
            video("AVI 视频", 8, "AVI "),
            video("WebM 视频", 31, "webm"),
            video("WebM 视频", 24, "webm"),
            video("MKV 或 WebM 视频", 0, "\u001aE\u00df\u00a3"),
            video("WMV 视频", 0, "0&\u00b2u\u008ef"),
            video("FLV 视频", 0, "FLV\u0001"),
            video("MPEG 视频", 0, "\0\0\u0001"),
            other("音频", 4, "ftypM4A"),
            other("音频", 0, "ID3"),
            other("音频", 0, "OggS"),
            other("音频", 0, "fLaC"),
            other("音频", 8, "WAVE"),
            other("音频", 0, "#!AMR"),
            other("PDF 文档", 0, "%PDF-"),
            other("压缩包或 Office 文档", 0, "PK\u0003\u0004"),
            other("压缩包", 0, "Rar!"),
            other("压缩包", 0, "7z\u00bc\u00af"),
            other("压缩包", 0, "\u001f\u008b"),
            other("Office 文档", 0, "\u00d0\u00cf\u0011\u00e0"),
            other("程序", 0, "\u007fELF"),
            other("程序", 0, "MZ\u0090\0"),
            video("其他格式的视频", 4, "ftyp"));

    private ForeignContent() {}

    static MediaRefusal refusal(byte[] prefix, MediaRules rules) {
        var content = new String(prefix, ISO_8859_1);
        return SIGNATURES.stream()
                .filter(signature -> signature.fits(content))
                .findFirst()
                .or(() -> text(content))
                .map(signature -> signature.refusal(rules))
                .orElseGet(() -> new MediaRefusal(Code.UNKNOWN_TYPE, "这个文件不是图片或视频，或者已经损坏。请选 " + rules.accepted()));
    }

    /** Letters of any alphabet, and no control characters but those that lines need. */
    private static Optional<Signature> text(String content) {
        if (!content.chars().allMatch(letter -> letter >= ' ' || (letter >= '\t' && letter <= '\r'))) {
            return Optional.empty();
        }
        var letters = content.toLowerCase(Locale.ROOT);
        if (letters.contains("<html") || letters.contains("<!doctype html")) {
            return Optional.of(other("网页", 0, ""));
        }
        return Optional.of(other(letters.contains("<svg") ? "SVG 矢量图" : "文本", 0, ""));
    }

    private static Signature picture(String name, int at, String letters) {
        return new Signature(name, at, letters, MediaKind.PICTURE, "另存为 JPG 后再传");
    }

    private static Signature video(String name, int at, String letters) {
        return new Signature(name, at, letters, MediaKind.VIDEO, "导出为 MP4（H.264）后再传");
    }

    private static Signature other(String name, int at, String letters) {
        return new Signature(name, at, letters, null, "");
    }
}
