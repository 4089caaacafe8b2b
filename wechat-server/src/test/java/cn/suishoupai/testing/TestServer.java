package cn.suishoupai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Gives each context a schema, a data folder, ports and a settable clock of its own. */
class TestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.Connection database = TestDatabase.newSchema();
        int port = freePort();
        String sandbox = "http://127.0.0.1:" + freePort();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password(),
                        "server.port=" + port,
                        "suishoupai.public-url=http://127.0.0.1:" + port,
                        "suishoupai.frame-ancestors=" + sandbox,
                        "suishoupai.contests-dir=" + REPOSITORY.resolve("contests"),
                        "suishoupai.menu-file=" + REPOSITORY.resolve("menu-config/menu.yaml"),
                        "suishoupai.data-dir=" + newFolder(),
                        "wechat.api-host=" + sandbox,
                        "wechat.open-host=" + sandbox)
                .applyTo(context);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "server")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration
    @Import(Scene.class)
    static class Beans {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
