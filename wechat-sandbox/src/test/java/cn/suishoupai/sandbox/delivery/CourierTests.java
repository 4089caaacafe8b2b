package cn.suishoupai.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.Backend;
import cn.suishoupai.sandbox.Backend.Answer;
import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.SandboxProperties.Mode;
import cn.suishoupai.sandbox.Settings;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTests {

    private static final Envelope ENVELOPE = new Envelope("signature=s&timestamp=1&nonce=2", "<xml>拍</xml>");

    private final Backend backend = new Backend();
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Attempt> seen = new ArrayList<>();

    @AfterEach
    void stop() {
        release.countDown();
        backend.close();
    }

    private List<Attempt> post(Duration answerWithin) {
        SandboxProperties properties = Settings.of(Mode.SAFE, backend.url(), answerWithin);
        return new Courier(properties, HttpClient.newHttpClient(), pauses::add).post(ENVELOPE, seen::add);
    }

    private Answer hang() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answer.none();
    }

    @Test
    void postsOnceToAServerThatAnswers() {
        List<Attempt> attempts = post(Duration.ofSeconds(30));

        assertThat(attempts).singleElement().satisfies(attempt -> {
            assertThat(attempt.status()).isEqualTo(200);
            assertThat(attempt.body()).isEqualTo("success");
        });
        assertThat(backend.received())
                .containsExactly(new Backend.Received(
                        "POST", "/wechat/callback", "signature=s&timestamp=1&nonce=2", "<xml>拍</xml>"));
    }

    @Test
    void sendsTheSameThreeTimesMoreWhenNoAnswerComesInTime() {
        backend.answer(request -> hang());

        List<Attempt> attempts = post(Duration.ofMillis(200));

        assertThat(attempts).hasSize(4).allSatisfy(attempt -> {
            assertThat(attempt.status()).isZero();
            assertThat(attempt.problem()).contains("没有回答");
        });
        assertThat(backend.received()).hasSize(4);
        assertThat(backend.received()).containsOnly(backend.received().get(0));
    }

    @Test
    void sendsAgainAfterACutConnectionAndAfterABreakdown() {
        backend.answer(request -> switch (backend.received().size()) {
            case 1 -> Answer.none();
            case 2 -> new Answer(502, "bad gateway");
            default -> Answer.ok("success");
        });

        assertThat(post(Duration.ofSeconds(30))).extracting(Attempt::status).containsExactly(0, 502, 200);
    }

    @Test
    void takesARefusalForAnAnswer() {
        backend.answer(request -> new Answer(403, "wrong signature"));

        assertThat(post(Duration.ofSeconds(30))).extracting(Attempt::status).containsExactly(403);
    }

    @Test
    void saysThatTheServerIsNotThere() {
        backend.close();

        assertThat(post(Duration.ofSeconds(30)))
                .hasSize(4)
                .allSatisfy(attempt -> assertThat(attempt.problem()).contains("连不上"));
    }

    @Test
    void waitsForTheScheduleCountedFromTheFirstAttempt() {
        backend.answer(request -> new Answer(500, ""));
        SandboxProperties hourly = new SandboxProperties(
                "wx0123456789abcdef",
                "s",
                "t",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
                "gh",
                "n",
                Mode.SAFE,
                backend.url(),
                null,
                List.of(Duration.ofHours(1), Duration.ofHours(2)),
                Duration.ofSeconds(30),
                Path.of("none"));

        new Courier(hourly, HttpClient.newHttpClient(), pauses::add).post(ENVELOPE, seen::add);

        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isLessThanOrEqualTo(Duration.ofHours(1)).isPositive();
        assertThat(pauses.get(1)).isGreaterThan(pauses.get(0));
    }

    @Test
    void tellsOfEveryAttempt() {
        backend.answer(request -> new Answer(500, ""));

        assertThat(post(Duration.ofSeconds(30))).isEqualTo(seen).hasSize(4);
    }
}
