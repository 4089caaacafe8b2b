package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.delivery.Deliveries;
import cn.suishoupai.sandbox.delivery.Delivery;
import cn.suishoupai.sandbox.delivery.Envelope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Deliveries made by hand: forged, stale, broken. */
@ControlApi
class RawDeliveryController {

    private final Deliveries deliveries;

    RawDeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * @param query the query string without the question mark
     * @param body posted as it is
     * @param openid whom a reply should be addressed to
     */
    record Raw(
            @Nullable String query,
            @Nullable String body,
            @Nullable String openid) {}

    @PostMapping("/deliveries/raw")
    Delivery raw(@RequestBody Raw raw) {
        Envelope envelope = new Envelope(orEmpty(raw.query()), orEmpty(raw.body()));
        return deliveries.raw(envelope, orEmpty(raw.openid()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
