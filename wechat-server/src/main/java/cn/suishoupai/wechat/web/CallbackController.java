package cn.suishoupai.wechat.web;

import cn.suishoupai.wechat.Callbacks;
import cn.suishoupai.wechat.Callbacks.Envelope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receives what the platform pushes. */
@RestController
@RequestMapping("/wechat/callback")
class CallbackController {

    /** Messages of the platform have a few thousand bytes. */
    private static final int MOST_BYTES = 64 * 1024;

    private final Callbacks callbacks;

    CallbackController(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** The handshake when an administrator of the account enters our address. */
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> handshake(
            @RequestParam String signature,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam String echostr) {
        return callbacks.isSigned(signature, timestamp, nonce)
                ? ResponseEntity.ok(echostr)
                : ResponseEntity.status(403).build();
    }

    @PostMapping(produces = "application/xml;charset=UTF-8")
    ResponseEntity<String> deliver(
            @RequestParam String signature,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam(name = "encrypt_type", defaultValue = "raw") String encryption,
            @RequestParam(name = "msg_signature", defaultValue = "") String messageSignature,
            InputStream body)
            throws IOException {
        if (!callbacks.isSigned(signature, timestamp, nonce)) {
            return ResponseEntity.status(403).build();
        }
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            return ResponseEntity.status(413).build();
        }
        Optional<Envelope> envelope = "aes".equals(encryption)
                ? Optional.of(new Envelope(messageSignature, timestamp, nonce))
                : Optional.empty();
        return callbacks
                .deliver(new String(content, StandardCharsets.UTF_8), envelope)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(403).build());
    }
}
