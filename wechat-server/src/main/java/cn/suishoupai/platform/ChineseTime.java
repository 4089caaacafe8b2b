package cn.suishoupai.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times as people in China say them, always in the zone of the organiser. */
public final class ChineseTime {

    /** The zone in which every date of a contest is meant. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("M.d", Locale.CHINA);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);

    private ChineseTime() {}

    /** Returns the instant in the organiser's zone. */
    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** Returns 9月15日. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Returns 9月15日, the day in the organiser's zone. */
    public static String day(ZonedDateTime time) {
        return day(local(time).toLocalDate());
    }

    /** Returns 8.1, for timelines. */
    public static String dotted(LocalDate date) {
        return DOTTED.format(date);
    }

    /** Returns 8.1 – 9.15, one day as 8.1, or without an end 10.28 起. */
    public static String range(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return dotted(from) + " 起";
        }
        if (to.isBefore(from)) {
            throw new DateTimeException("A range ends on " + to + ", before it begins on " + from);
        }
        return to.equals(from) ? dotted(from) : dotted(from) + " – " + dotted(to);
    }

    /** Returns 9月15日 24 点, the end of a day that is included. */
    public static String endOf(LocalDate lastDay) {
        return day(lastDay) + " 24 点";
    }

    /** Returns 10月10日 0 点, the beginning of a day. */
    public static String startOf(LocalDate firstDay) {
        return day(firstDay) + " 0 点";
    }

    /** Returns 22:40. */
    public static String clock(ZonedDateTime time) {
        return CLOCK.format(local(time));
    }

    /** Returns 8月28日 22:40. */
    public static String dayAndClock(ZonedDateTime time) {
        return day(time) + " " + clock(time);
    }

    /** Returns 今天 09:12, 昨天 22:51, or 8月27日 21:40; with the year in front when it is another one. */
    public static String moment(ZonedDateTime time, ZonedDateTime now) {
        LocalDate date = local(time).toLocalDate();
        LocalDate today = local(now).toLocalDate();
        if (date.equals(today)) {
            return "今天 " + clock(time);
        }
        if (date.equals(today.minusDays(1))) {
            return "昨天 " + clock(time);
        }
        return year(date, today) + dayAndClock(time);
    }

    /** Returns 刚刚, 5 分钟前, 2 小时前, 昨天, or 8月27日; a time that lies ahead is 刚刚. */
    public static String ago(ZonedDateTime time, ZonedDateTime now) {
        Duration since = Duration.between(time, now);
        LocalDate date = local(time).toLocalDate();
        LocalDate today = local(now).toLocalDate();
        if (since.toMinutes() < 1) {
            return "刚刚";
        }
        if (since.toHours() < 1) {
            return since.toMinutes() + " 分钟前";
        }
        if (date.equals(today) || since.toHours() < 6) {
            return since.toHours() + " 小时前";
        }
        return date.equals(today.minusDays(1)) ? "昨天" : year(date, today) + day(date);
    }

    /** Returns how long somebody has been waiting: 刚刚, 等了 40 分钟, 等了 26 小时, 等了 3 天 from 72 hours on. */
    public static String waited(ZonedDateTime since, ZonedDateTime now) {
        Duration waited = Duration.between(since, now);
        if (waited.toMinutes() < 1) {
            return "刚刚";
        }
        if (waited.toHours() < 1) {
            return "等了 " + waited.toMinutes() + " 分钟";
        }
        return waited.toHours() < 72 ? "等了 " + waited.toHours() + " 小时" : "等了 " + waited.toDays() + " 天";
    }

    private static String year(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? "" : date.getYear() + "年";
    }

    private static ZonedDateTime local(ZonedDateTime time) {
        return time.withZoneSameInstant(ZONE);
    }
}
