package cn.suishoupai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTimeTests {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-08-28T22:40:00+08:00");

    @Test
    void saysADayWithoutLeadingZeros() {
        assertThat(ChineseTime.day(LocalDate.of(2026, 9, 5))).isEqualTo("9月5日");
        assertThat(ChineseTime.dotted(LocalDate.of(2026, 8, 1))).isEqualTo("8.1");
    }

    @Test
    void saysTheEndOfALastDayAsTwentyFourHours() {
        assertThat(ChineseTime.endOf(LocalDate.of(2026, 9, 15))).isEqualTo("9月15日 24 点");
        assertThat(ChineseTime.startOf(LocalDate.of(2026, 10, 10))).isEqualTo("10月10日 0 点");
    }

    @Test
    void saysARangeOfDays() {
        LocalDate first = LocalDate.of(2026, 8, 1);
        assertThat(ChineseTime.range(first, LocalDate.of(2026, 9, 15))).isEqualTo("8.1 – 9.15");
        assertThat(ChineseTime.range(first, first)).isEqualTo("8.1");
        assertThat(ChineseTime.range(first, null)).isEqualTo("8.1 起");
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> ChineseTime.range(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 8, 1)))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void tellsTheTimeOfTheOrganiserWhateverTheZone() {
        ZonedDateTime lastSecondInUtc = ZonedDateTime.parse("2026-09-15T15:59:59Z");
        assertThat(ChineseTime.dayAndClock(lastSecondInUtc)).isEqualTo("9月15日 23:59");
        assertThat(ChineseTime.dayAndClock(lastSecondInUtc.plusSeconds(1))).isEqualTo("9月16日 00:00");
        assertThat(ChineseTime.clock(ChineseTime.at(Instant.parse("2026-08-28T14:40:00Z"))))
                .isEqualTo("22:40");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-28T09:12:00+08:00, 今天 09:12",
        "2026-08-28T00:00:00+08:00, 今天 00:00",
        "2026-08-27T23:59:59+08:00, 昨天 23:59",
        "2026-08-26T21:40:00+08:00, 8月26日 21:40",
        "2025-12-31T21:40:00+08:00, 2025年12月31日 21:40",
        "2026-08-27T16:30:00Z, 今天 00:30",
    })
    void saysAMomentByItsDistanceInDays(ZonedDateTime time, String words) {
        assertThat(ChineseTime.moment(time, NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-28T22:39:01+08:00, 刚刚",
        "2026-08-28T22:45:00+08:00, 刚刚",
        "2026-08-28T22:39:00+08:00, 1 分钟前",
        "2026-08-28T20:39:00+08:00, 2 小时前",
        "2026-08-28T00:30:00+08:00, 22 小时前",
        "2026-08-27T23:59:00+08:00, 昨天",
        "2026-08-26T23:59:00+08:00, 8月26日",
        "2025-08-26T23:59:00+08:00, 2025年8月26日",
    })
    void saysHowLongAgo(ZonedDateTime time, String words) {
        assertThat(ChineseTime.ago(time, NOW)).isEqualTo(words);
    }

    @Test
    void callsAnHourBeforeMidnightHoursAgoJustAfterMidnight() {
        ZonedDateTime afterMidnight = ZonedDateTime.parse("2026-08-29T01:10:00+08:00");
        assertThat(ChineseTime.ago(NOW, afterMidnight)).isEqualTo("2 小时前");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-28T22:39:30+08:00, 刚刚",
        "2026-08-28T22:00:00+08:00, 等了 40 分钟",
        "2026-08-27T20:30:00+08:00, 等了 26 小时",
        "2026-08-25T22:40:00+08:00, 等了 3 天",
    })
    void saysHowLongSomebodyHasWaited(ZonedDateTime since, String words) {
        assertThat(ChineseTime.waited(since, NOW)).isEqualTo(words);
    }
}
