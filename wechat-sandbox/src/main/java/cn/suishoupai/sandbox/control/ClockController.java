package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.journal.Journal;
import cn.suishoupai.sandbox.journal.JournalEntry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The server's demo clock, passed through: the desk turns it, the server keeps it. */
@ControlApi
class ClockController {

    private final URI clock;
    private final HttpClient http;
    private final Journal journal;

    ClockController(SandboxProperties properties, HttpClient http, Journal journal) {
        this.clock = URI.create(properties.serverUrl() + "/api/v1/demo/clock");
        this.http = http;
        this.journal = journal;
    }

    @GetMapping("/clock")
    ResponseEntity<String> read() {
        return pass(HttpRequest.newBuilder(clock).timeout(Duration.ofSeconds(5)).GET());
    }

    @PutMapping("/clock")
    ResponseEntity<String> turn(@RequestBody String body) {
        // Going forward does all that falls due in between.
        ResponseEntity<String> answer = pass(HttpRequest.newBuilder(clock)
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .PUT(BodyPublishers.ofString(body)));
        String text = answer.getBody() == null ? "" : answer.getBody();
        journal.add(JournalEntry.control("拨时钟", answer.getStatusCode().isError(), body, text));
        return answer;
    }

    private ResponseEntity<String> pass(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request.build());
        if (answer.statusCode() == 404) {
            throw new Refusal(HttpStatus.NOT_FOUND, "no-demo-clock", "系统没有演示时钟：它按真实时间运行。用演示数据启动，才能拨动。");
        }
        return ResponseEntity.status(answer.statusCode())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal(
                    HttpStatus.BAD_GATEWAY, "server-unreachable", "连不上系统（" + clock.getAuthority() + "）。先启动它。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(HttpStatus.BAD_GATEWAY, "server-unreachable", "沙盒正在停止。");
        }
    }
}
