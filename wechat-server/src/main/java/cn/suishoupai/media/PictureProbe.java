package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a picture from end to end: header, limits, structure, and at last a thinned decode of every row. */
final class PictureProbe {

    private static final int TRIAL_SIDE = 64;

    private PictureProbe() {}

    static PictureShape read(Path file, MediaFormat format, PixelLimit limit) throws IOException {
        try (var in = new FileBytes(file)) {
            var shape = format == MediaFormat.JPEG ? jpeg(in, limit) : PngChunks.read(in, limit);
            tryToDecode(file, format, shape);
            return shape;
        } catch (EOFException e) {
            throw truncated(format);
        }
    }

    private static PictureShape jpeg(FileBytes in, PixelLimit limit) throws IOException {
        var header = JpegHeader.read(in, limit);
        if (header.progressive()) {
            limit.checkBuffered(header.width(), header.height());
        }
        if (JpegScans.count(in) > 1) {
            limit.checkBuffered(header.width(), header.height());
        }
        return new PictureShape(header.width(), header.height(), header.orientation());
    }

    private static void tryToDecode(Path file, MediaFormat format, PictureShape shape) {
        int step = Math.max(1, Math.max(shape.width(), shape.height()) / TRIAL_SIDE);
        try (var decoder = PictureDecoder.open(file)) {
            decoder.decode(step);
            if (decoder.warnings().stream().anyMatch(PictureProbe::saysThatDataEnds)) {
                throw truncated(format);
            }
        } catch (EOFException e) {
            throw truncated(format);
        } catch (IOException e) {
            throw format == MediaFormat.JPEG ? JpegHeader.broken() : PngChunks.broken();
        }
    }

    private static boolean saysThatDataEnds(String warning) {
        var words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature end") || words.contains("truncated");
    }

    private static MediaRefusal truncated(MediaFormat format) {
        return new MediaRefusal(Code.TRUNCATED, "这张 " + format.chineseName() + "不完整，后半部分没有传上来。重新上传原图");
    }
}
