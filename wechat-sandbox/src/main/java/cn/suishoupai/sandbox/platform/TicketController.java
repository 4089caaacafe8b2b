package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.RandomText;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;

/** The ticket that JS-SDK signatures are made from, and the addresses that callbacks come from. */
@PlatformApi
class TicketController {

    private static final Duration LIFE = Duration.ofHours(2);

    private final Clock clock;
    private String ticket = "";
    private Instant end = Instant.EPOCH;

    TicketController(Clock clock) {
        this.clock = clock;
    }

    record Ticket(
            int errcode,
            String errmsg,
            String ticket,
            @JsonProperty("expires_in") long expiresIn) {}

    @GetMapping("/cgi-bin/ticket/getticket")
    synchronized Ticket ticket() {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            ticket = RandomText.of(86);
            end = now.plus(LIFE);
        }
        return new Ticket(0, "ok", ticket, Duration.between(now, end).toSeconds());
    }

    @GetMapping({"/cgi-bin/getcallbackip", "/cgi-bin/get_api_domain_ip"})
    Map<String, Object> addresses() {
        return Map.of("ip_list", List.of("127.0.0.1"));
    }
}
