package cn.suishoupai.sandbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class StartLine {

    private static final Logger log = LoggerFactory.getLogger(StartLine.class);

    private final OwnAddress address;
    private final SandboxProperties properties;

    StartLine(OwnAddress address, SandboxProperties properties) {
        this.address = address;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        log.info(
                "Sandbox ready: phone {}  desk {}  callbacks go to {} ({})",
                address.of("/"),
                address.of("/sandbox"),
                properties.callback(),
                properties.mode());
    }
}
