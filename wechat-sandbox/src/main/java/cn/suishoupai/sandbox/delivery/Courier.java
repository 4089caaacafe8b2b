package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.Pause;
import cn.suishoupai.sandbox.SandboxProperties;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Posts envelopes to the callback: 5 seconds for the whole answer, then the connection is cut and the same bytes are
 * sent again.
 *
 * <p>Source: platform documentation, "接收普通消息": 微信服务器在五秒内收不到响应会断掉连接，并且重新发起请求，总共重试三次.
 */
@Component
class Courier {

    private final SandboxProperties properties;
    private final HttpClient http;
    private final Pause pause;

    Courier(SandboxProperties properties, HttpClient http, Pause pause) {
        this.properties = properties;
        this.http = http;
        this.pause = pause;
    }

    /** Posts until an answer comes or the schedule ends, and tells of each attempt when it is over. */
    List<Attempt> post(Envelope envelope, Consumer<Attempt> witness) {
        long start = System.nanoTime();
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(once(envelope, witness));
        for (Duration at : properties.retryAt()) {
            if (!attempts.get(attempts.size() - 1).worthRetrying()) {
                break;
            }
            Duration left = at.minusNanos(System.nanoTime() - start);
            if (!left.isNegative() && !left.isZero()) {
                pause.of(left);
            }
            attempts.add(once(envelope, witness));
        }
        return attempts;
    }

    Attempt once(Envelope envelope, Consumer<Attempt> witness) {
        long start = System.nanoTime();
        Attempt attempt = send(envelope, start);
        witness.accept(attempt);
        return attempt;
    }

    private Attempt send(Envelope envelope, long start) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(properties.callback() + "?" + envelope.query()))
                .header("Content-Type", "text/xml")
                .header("User-Agent", "Mozilla/4.0")
                .POST(HttpRequest.BodyPublishers.ofString(envelope.body()))
                .build();
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            // Not HttpRequest.timeout: that one stops counting at the headers.
            HttpResponse<String> response = answer.get(properties.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
            return new Attempt(response.statusCode(), since(start), response.body(), null);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return failed(start, "超过 " + properties.answerWithin().toSeconds() + " 秒没有回答，连接已切断");
        } catch (ExecutionException e) {
            boolean refused = e.getCause() instanceof ConnectException;
            return failed(start, refused ? "连不上 " + properties.callback() : "连接中断：" + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(start, "沙盒正在停止");
        }
    }

    private static Attempt failed(long start, String problem) {
        return new Attempt(0, since(start), "", problem);
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
