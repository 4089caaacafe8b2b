package cn.suishoupai.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxProperties.Mode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SandboxPropertiesTests {

    private static SandboxProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("sandbox", SandboxProperties.class);
    }

    @Test
    void needsNoSettings() {
        SandboxProperties properties = bind(Map.of());

        assertThat(properties.mode()).isEqualTo(Mode.SAFE);
        assertThat(properties.callback()).isEqualTo(URI.create("http://127.0.0.1:8080/wechat/callback"));
        assertThat(properties.console()).isEqualTo(URI.create("http://127.0.0.1:8080/console"));
        assertThat(properties.retryAt())
                .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15));
    }

    @Test
    void takesAnotherCallbackAddress() {
        assertThat(bind(Map.of("sandbox.callback-url", "http://10.0.0.1/hook")).callback())
                .isEqualTo(URI.create("http://10.0.0.1/hook"));
    }

    @Test
    void keepsItsSecretsWhenPrinted() {
        assertThat(bind(Map.of()).toString())
                .doesNotContain("sandboxSecret", "sandboxToken", "abcdefghijklmnopqrstuvwxyz");
    }
}
