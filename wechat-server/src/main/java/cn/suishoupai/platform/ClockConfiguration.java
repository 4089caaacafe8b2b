package cn.suishoupai.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time: the server's own, in the contests' zone. */
@Configuration
class ClockConfiguration {

    /** Ticks in milliseconds, as the database stores them, so that no instant is rounded up into the next day. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneId.of("Asia/Shanghai"));
    }
}
