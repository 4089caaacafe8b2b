package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;

/** How long a video lasts: {@code mvhd}, or its track's {@code mdhd} where that is silent. */
final class Mp4Clock {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final long UNKNOWN = 0xffff_ffffL;

    private Mp4Clock() {}

    static Duration read(Mp4File file, Mp4Box moov, Mp4Track track) throws IOException {
        var duration = duration(file, file.need(moov, "mvhd"));
        if (duration.isZero()) {
            duration = duration(file, file.need(track.box(), "mdia", "mdhd"));
        }
        if (duration.isZero() || duration.compareTo(LONGEST) > 0) {
            throw new MediaRefusal(Code.BROKEN, "这个视频没有写明时长。重新导出 MP4 后再传");
        }
        return duration;
    }

    private static Duration duration(Mp4File file, Mp4Box header) throws IOException {
        boolean isLong = Mp4Frame.isLong(file, header);
        if (header.length() < (isLong ? 32 : 20)) {
            throw Mp4File.broken();
        }
        long scale = file.u32(header.content() + (isLong ? 20 : 12));
        long units = isLong ? file.u64(header.content() + 24) : file.u32(header.content() + 16);
        if (scale == 0 || units < 0 || (!isLong && units == UNKNOWN)) {
            return Duration.ZERO;
        }
        var millis =
                BigInteger.valueOf(units).multiply(BigInteger.valueOf(1000)).divide(BigInteger.valueOf(scale));
        return Duration.ofMillis(millis.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue());
    }
}
