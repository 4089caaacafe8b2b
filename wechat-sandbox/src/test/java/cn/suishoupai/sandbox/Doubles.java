package cn.suishoupai.sandbox;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time as tests want it: it stands still, and nobody waits. */
@TestConfiguration(proxyBeanMethods = false)
class Doubles {

    @Bean
    @Primary
    TickingClock tickingClock() {
        return new TickingClock();
    }

    @Bean
    @Primary
    PauseRecorder pauseRecorder() {
        return new PauseRecorder();
    }
}
