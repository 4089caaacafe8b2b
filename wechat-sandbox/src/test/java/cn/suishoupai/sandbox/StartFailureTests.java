package cn.suishoupai.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTests {

    @Test
    void saysInOneSentenceThatThePortIsTaken() {
        FailureAnalysis analysis = new FailureAnalysis("long", "advice", new PortInUseException(8090));

        assertThat(StartFailure.sentence(analysis))
                .isEqualTo("Port 8090 is taken: stop what runs there, or set SANDBOX_PORT to another one.");
    }

    @Test
    void passesOnWhatElseWentWrong() {
        FailureAnalysis analysis = new FailureAnalysis("A setting is wrong.", "Mend it.", new IllegalStateException());

        assertThat(StartFailure.sentence(analysis)).isEqualTo("A setting is wrong. Mend it.");
    }
}
