package cn.suishoupai.platform.web;

import java.util.Locale;

/** Figures as people read them: 1,286 · 18.4 MB · 2:05. */
public final class Figures {

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private Figures() {}

    /** Returns a count with a comma between thousands. */
    public static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns a size as 18.4 MB, whole megabytes without the decimal, or below one megabyte as 640 KB. */
    public static String size(long bytes) {
        if (bytes < MEBIBYTE) {
            return (bytes + 1023) / 1024 + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEBIBYTE).replace(".0 ", " ");
    }

    /** Returns a length as 2:05. */
    public static String length(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Returns a length as a screen reader should say it: 2 分 05 秒. */
    public static String spokenLength(int seconds) {
        return seconds < 60 ? seconds + " 秒" : String.format(Locale.ROOT, "%d 分 %02d 秒", seconds / 60, seconds % 60);
    }

    /** Returns part of whole as a percentage for the width of a bar, between 0 and 100. */
    public static String percent(long part, long whole) {
        double share = whole <= 0 ? 0 : Math.min(100.0, Math.max(0.0, 100.0 * part / whole));
        return String.format(Locale.ROOT, "%.1f%%", share);
    }
}
