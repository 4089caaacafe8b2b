package cn.suishoupai;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SuishoupaiApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(SuishoupaiApplication.class);
        // Before 24 a virtual thread that waits inside a monitor keeps its carrier, and two cores have only two of
        // those.
        application.setDefaultProperties(
                Map.of("spring.threads.virtual.enabled", Runtime.version().feature() >= 24));
        application.run(args);
    }
}
