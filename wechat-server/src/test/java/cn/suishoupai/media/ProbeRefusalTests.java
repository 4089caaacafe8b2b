package cn.suishoupai.media;

import static cn.suishoupai.media.Mp4Builder.box;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProbeRefusalTests {

    private static final long MB = 1024 * 1024;
    private static final MediaRules ANY =
            new MediaRules(EnumSet.allOf(MediaFormat.class), 0, 20 * MB, 100_000_000, 0, null, null);

    @TempDir
    Path folder;

    private final Probe probe = new Probe();

    static Stream<Arguments> refused() throws IOException {
        var jpeg = Pictures.jpeg(300, 200);
        var png = Pictures.png(300, 200);
        var mp4 = Mp4Builder.video().build();
        var atEnd = Mp4Builder.video().moovAtEnd().build();
        return Stream.of(
                arguments(Code.EMPTY, "文件是空的（0 字节）。重新选择后再传", new byte[0]),
                arguments(Code.UNKNOWN_TYPE, "这个文件不是图片或视频：内容是文本。请选 JPG、PNG 图片或 MP4 视频", "今天的作品\n".getBytes(UTF_8)),
                arguments(
                        Code.UNKNOWN_TYPE,
                        "这个文件不是图片或视频：内容是网页。请选 JPG、PNG 图片或 MP4 视频",
                        Bytes.of("<!DOCTYPE html><script>alert(1)</script>")),
                arguments(
                        Code.UNKNOWN_TYPE,
                        "这个文件不是图片或视频：内容是 SVG 矢量图。请选 JPG、PNG 图片或 MP4 视频",
                        Bytes.of("<?xml version='1.0'?><svg onload='alert(1)'/>")),
                arguments(Code.UNKNOWN_TYPE, "这个文件不是图片或视频：内容是 PDF 文档。请选 JPG、PNG 图片或 MP4 视频", Bytes.of("%PDF-1.7\n")),
                arguments(
                        Code.UNKNOWN_TYPE,
                        "这个文件不是图片或视频：内容是压缩包或 Office 文档。请选 JPG、PNG 图片或 MP4 视频",
                        Bytes.of("PK\3\4\0\0\0\0")),
                arguments(Code.UNKNOWN_TYPE, "这个文件不是图片或视频，或者已经损坏。请选 JPG、PNG 图片或 MP4 视频", new byte[500]),
                arguments(Code.TYPE_NOT_ALLOWED, "这是 GIF 动图，这里不收。另存为 JPG 后再传", Bytes.of("GIF89a\1\0\1\0")),
                arguments(Code.TYPE_NOT_ALLOWED, "这是 WebP 图片，这里不收。另存为 JPG 后再传", Bytes.of("RIFF\30\0\0\0WEBPVP8 ")),
                arguments(
                        Code.TYPE_NOT_ALLOWED,
                        "这是 HEIC 图片，这里不收。另存为 JPG 后再传",
                        box("ftyp", Bytes.of("heic\0\0\0\0mif1heic"))),
                arguments(
                        Code.TYPE_NOT_ALLOWED,
                        "这是 MOV 视频，这里不收。导出为 MP4（H.264）后再传",
                        Mp4Builder.video().brands("qt  \0\0\0\0qt  ").build()),
                arguments(Code.TYPE_NOT_ALLOWED, "这是 AVI 视频，这里不收。导出为 MP4（H.264）后再传", Bytes.of("RIFF\30\0\0\0AVI LIST")),
                arguments(
                        Code.TYPE_NOT_ALLOWED,
                        "这是 MKV 或 WebM 视频，这里不收。导出为 MP4（H.264）后再传",
                        Bytes.of("\u001aE\u00df\u00a3\u0001\0\0\0")),
                arguments(
                        Code.TOO_LARGE,
                        "图片 25 MB，超过 20 MB。压缩后再传",
                        Bytes.concat(jpeg, new byte[(int) (25 * MB) - jpeg.length])),
                arguments(
                        Code.TOO_LARGE,
                        "视频 20.1 MB，超过 20 MB。压缩后再传",
                        Bytes.concat(mp4, new byte[(int) (20 * MB) - mp4.length + 1])),
                arguments(
                        Code.TOO_MANY_PIXELS,
                        "图片 30000×30000 像素，超过 1 亿像素。缩小后再传",
                        Pictures.rawPng(30_000, 30_000, new byte[99])),
                arguments(
                        Code.TOO_MANY_PIXELS,
                        "图片 25000×10 像素，长边超过 20000 像素。缩小后再传",
                        Pictures.rawPng(25_000, 10, new byte[99])),
                arguments(
                        Code.TOO_MANY_PIXELS,
                        "这张渐进式 JPG 8000×6000 像素，超过 4000 万像素。另存为普通（基线）JPG 后再传",
                        Corpus.resized(Pictures.progressiveJpeg(30, 20), 8000, 6000)),
                arguments(
                        Code.TOO_MANY_PIXELS,
                        "视频 20000×6000 像素，超过 1 亿像素。缩小后再传",
                        Mp4Builder.video().size(20_000, 6000).build()),
                arguments(Code.TRUNCATED, "这张 JPG 图片不完整，后半部分没有传上来。重新上传原图", Bytes.first(jpeg, jpeg.length / 2)),
                arguments(Code.TRUNCATED, "这张 JPG 图片不完整，后半部分没有传上来。重新上传原图", Bytes.first(jpeg, 30)),
                arguments(
                        Code.TRUNCATED,
                        "这张 JPG 图片不完整，后半部分没有传上来。重新上传原图",
                        Bytes.concat(Bytes.first(jpeg, jpeg.length - 300), Bytes.shorts(0xffd9))),
                arguments(Code.TRUNCATED, "这张 PNG 图片不完整，后半部分没有传上来。重新上传原图", Bytes.first(png, png.length - 12)),
                arguments(Code.TRUNCATED, "这张 PNG 图片不完整，后半部分没有传上来。重新上传原图", Bytes.first(png, png.length / 2)),
                arguments(Code.BROKEN, "这张 PNG 图片打不开，内容已经损坏。换原图再传", Corpus.flipped(png, png.length / 2)),
                arguments(Code.BROKEN, "这张 PNG 图片打不开，内容已经损坏。换原图再传", Pictures.rawPng(40, 40, new byte[99])),
                arguments(
                        Code.BROKEN,
                        "这张 JPG 图片打不开，内容已经损坏。换原图再传",
                        Bytes.concat(Bytes.shorts(0xffd8, 0xffd9), new byte[20])),
                arguments(Code.CODEC, "这张 JPG 图片的编码很少见，多数手机打不开。另存为普通 JPG 后再传", Corpus.arithmetic(jpeg)),
                arguments(Code.TRUNCATED, "这个视频不完整，后半部分没有传上来。重新上传", Bytes.first(mp4, mp4.length - 1)),
                arguments(Code.TRUNCATED, "这个视频不完整，后半部分没有传上来。重新上传", Bytes.first(mp4, 20)),
                arguments(Code.TRUNCATED, "这个视频不完整，后半部分没有传上来。重新上传", Bytes.first(atEnd, atEnd.length - 100)),
                arguments(Code.TRUNCATED, "这个视频不完整，后半部分没有传上来。重新上传", Corpus.cutBehindOpenMdat()),
                arguments(
                        Code.NO_VIDEO,
                        "这个 MP4 只有声音，没有画面。请选有画面的视频",
                        Mp4Builder.empty().track("soun", "tone".repeat(9)).build()),
                arguments(
                        Code.CODEC,
                        "视频是 H.265 编码，有些手机放不出来。用 H.264 编码导出 MP4 后再传",
                        Mp4Builder.video().codec("hvc1").build()),
                arguments(
                        Code.CODEC,
                        "视频是 H.265 编码，有些手机放不出来。用 H.264 编码导出 MP4 后再传",
                        Mp4Builder.video().codec("hev1").build()),
                arguments(
                        Code.CODEC,
                        "视频的编码很少见，有些手机放不出来。用 H.264 编码导出 MP4 后再传",
                        Mp4Builder.video().codec("xxxx").build()),
                arguments(
                        Code.CODEC,
                        "这个 MP4 是分段格式（fMP4），有些手机放不出来。用剪辑软件导出普通 MP4 后再传",
                        Mp4Builder.video().inMoov(box("mvex")).build()),
                arguments(
                        Code.BROKEN,
                        "这个视频没有写明时长。重新导出 MP4 后再传",
                        Mp4Builder.video().seconds(0).build()),
                arguments(
                        Code.BROKEN,
                        "这个视频打不开，文件结构已经损坏。重新导出 MP4 后再传",
                        Mp4Builder.video()
                                .inMoov(Bytes.concat(Bytes.ints(0x7fff_ffff), Bytes.of("udta")))
                                .build()),
                arguments(
                        Code.BROKEN,
                        "这个视频打不开，文件结构已经损坏。重新导出 MP4 后再传",
                        Mp4Builder.video()
                                .inMoov(Bytes.concat(Bytes.ints(4), Bytes.of("udta")))
                                .build()),
                arguments(
                        Code.BROKEN,
                        "这个视频打不开，文件结构已经损坏。重新导出 MP4 后再传",
                        Mp4Builder.video().inMoov(Corpus.manyBoxes()).build()),
                arguments(Code.BROKEN, "这个视频打不开，文件结构已经损坏。重新导出 MP4 后再传", Corpus.absurdCount("stsz", 8)),
                arguments(Code.BROKEN, "这个视频打不开，文件结构已经损坏。重新导出 MP4 后再传", Corpus.absurdCount("stco", 4)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void refused(Code code, String sentence, byte[] content) throws IOException {
        assertThat(refusal(content, ANY)).isEqualTo(code + " " + sentence);
    }

    @Test
    void saysWhatTheTrackTakes() throws IOException {
        var pictures = MediaRules.pictures(20 * MB);
        var videos = MediaRules.videos(300 * MB);

        assertThat(refusal(Mp4Builder.video().build(), pictures))
                .isEqualTo("TYPE_NOT_ALLOWED 这是 MP4 视频，这里不收。请选 JPG、PNG 图片");
        assertThat(refusal(Bytes.of("RIFF\30\0\0\0AVI LIST"), pictures))
                .isEqualTo("TYPE_NOT_ALLOWED 这是 AVI 视频，这里不收。请选 JPG、PNG 图片");
        assertThat(refusal(Bytes.of("RIFF\30\0\0\0WEBPVP8 "), videos))
                .isEqualTo("TYPE_NOT_ALLOWED 这是 WebP 图片，这里不收。请选 MP4 视频");
    }

    @Test
    void asksForEnoughPixelsAndBytes() throws IOException {
        var pixels = new MediaRules(EnumSet.of(MediaFormat.JPEG), 0, MB, 100_000_000, 1080, null, null);
        var bytes = new MediaRules(EnumSet.of(MediaFormat.JPEG), MB, 20 * MB, 100_000_000, 0, null, null);

        assertThat(refusal(Pictures.jpeg(2000, 1079), pixels))
                .isEqualTo("TOO_SMALL 图片 2000×1079 像素，短边不到 1080 像素。请传原图或原片");
        assertThat(probe.probe(file(Pictures.jpeg(1920, 1080)), pixels).height())
                .isEqualTo(1080);
        assertThat(refusal(Pictures.jpeg(30, 20), bytes)).isEqualTo("TOO_SMALL 图片 0 MB，不到 1 MB。请传原图或原片");
    }

    @Test
    void keepsADurationWithinItsLimits() throws IOException {
        var rules = new MediaRules(
                EnumSet.of(MediaFormat.MP4), 0, MB, 100_000_000, 0, Duration.ofMinutes(3), Duration.ofMinutes(6));

        assertThat(refusal(Mp4Builder.video().seconds(45).build(), rules))
                .isEqualTo("TOO_SHORT 视频 45 秒，不到 3 分钟。补足时长后再传");
        assertThat(refusal(Mp4Builder.video().seconds(361).build(), rules))
                .isEqualTo("TOO_LONG 视频 6 分 1 秒，超过 6 分钟。剪短后再传");
        for (int seconds : new int[] {180, 360}) {
            assertThat(probe.probe(file(Mp4Builder.video().seconds(seconds).build()), rules)
                            .duration())
                    .isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void survivesAnyByteChanged() throws IOException {
        for (byte[] content : new byte[][] {
            Pictures.jpeg(16, 12), Pictures.png(16, 12), Mp4Builder.video().build()
        }) {
            IntStream.range(0, content.length).forEach(at -> {
                try {
                    probe.probe(file(Corpus.flipped(content, at)), ANY);
                } catch (MediaRefusal refusal) {
                    assertThat(refusal.sentence()).isNotBlank();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private String refusal(byte[] content, MediaRules rules) throws IOException {
        var file = file(content);
        var refusal = catchThrowableOfType(MediaRefusal.class, () -> probe.probe(file, rules));
        return refusal == null ? "accepted" : refusal.code() + " " + refusal.sentence();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
