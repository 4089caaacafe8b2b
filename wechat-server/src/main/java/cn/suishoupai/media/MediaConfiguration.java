package cn.suishoupai.media;

import cn.suishoupai.platform.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where media are kept. */
@Configuration
class MediaConfiguration {

    /** What stays free on the disk that the embedded database shares. */
    private static final long RESERVE = 200L * 1024 * 1024;

    @Bean
    MediaStorage mediaStorage(ServerProperties properties) {
        return new DiskStorage(properties.dataDir().resolve("media"), RESERVE);
    }
}
