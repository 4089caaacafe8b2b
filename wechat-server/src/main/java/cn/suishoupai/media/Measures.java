package cn.suishoupai.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Sizes and durations as one says them in Chinese. */
final class Measures {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    private Measures() {}

    /** "34.6 MB"; rounded up, so that what exceeds a limit never reads like the limit. */
    static String atLeast(long bytes) {
        return megabytes(bytes, RoundingMode.CEILING);
    }

    /** "34.6 MB"; rounded down, so that what falls short of a limit never reads like the limit. */
    static String atMost(long bytes) {
        return megabytes(bytes, RoundingMode.FLOOR);
    }

    private static String megabytes(long bytes, RoundingMode rounding) {
        var megabytes = BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, rounding);
        return megabytes.stripTrailingZeros().toPlainString() + " MB";
    }

    /** "1 亿像素", "4000 万像素". */
    static String pixels(long count) {
        if (count % 100_000_000 == 0) {
            return count / 100_000_000 + " 亿像素";
        }
        return count % 10_000 == 0 ? count / 10_000 + " 万像素" : count + " 像素";
    }

    /** "3 分 5 秒", "3 分钟", "12 秒". */
    static String duration(Duration duration) {
        long minutes = duration.toMinutes();
        int seconds = duration.toSecondsPart();
        if (minutes == 0) {
            return seconds + " 秒";
        }
        return seconds == 0 ? minutes + " 分钟" : minutes + " 分 " + seconds + " 秒";
    }
}
