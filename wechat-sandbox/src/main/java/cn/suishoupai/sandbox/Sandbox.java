package cn.suishoupai.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the imitated platform on its own port; all state is in memory and gone when it stops. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Sandbox {

    public static void main(String[] args) {
        SpringApplication.run(Sandbox.class, args);
    }
}
