package cn.suishoupai.sandbox;

import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the sandbox itself is reached, for the links that it hands out. */
@Component
public class OwnAddress {

    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    /** An absolute address of one of our own paths. */
    public String of(String path) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String port = Objects.requireNonNullElseGet(
                environment.getProperty("local.server.port"), () -> environment.getProperty("server.port", "8090"));
        return "http://" + ("0.0.0.0".equals(host) ? "127.0.0.1" : host) + ":" + port + path;
    }
}
