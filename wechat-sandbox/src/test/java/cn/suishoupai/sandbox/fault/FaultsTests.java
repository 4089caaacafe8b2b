package cn.suishoupai.sandbox.fault;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.open;
import static cn.suishoupai.sandbox.ServerVoice.replyText;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultsTests extends SandboxHttpTest {

    private static final String HELLO = "{\"content\":\"0327\"}";

    private boolean isOn(String code) {
        for (JsonNode fault : json(get("/sandbox/api/faults"))) {
            if (fault.path("code").asString().equals(code)) {
                return fault.path("on").asBoolean();
            }
        }
        throw new AssertionError("no fault " + code);
    }

    @Test
    void listsTheFaultsWithTheirNames() {
        assertThat(json(get("/sandbox/api/faults")))
                .extracting(fault -> fault.path("code").asString())
                .containsExactly(
                        "token-revoked",
                        "quota",
                        "slow",
                        "duplicate",
                        "out-of-order",
                        "media-expired",
                        "snapshot-user");
    }

    @Test
    void changesOnlyTheFaultsThatAreNamed() {
        switchOn("quota");
        put("/sandbox/api/faults", "{\"slow\":true}");
        assertThat(isOn("quota")).isTrue();

        put("/sandbox/api/faults", "{\"quota\":false}");
        assertThat(isOn("quota")).isFalse();
        assertThat(isOn("slow")).isTrue();
    }

    @Test
    void changesNothingIfOneNameIsWrong() {
        assertThat(put("/sandbox/api/faults", "{\"quota\":true,\"earthquake\":true}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(isOn("quota")).isFalse();
    }

    @Test
    void revokesTheTokenOnceAndGoesOff() {
        String token = token();
        switchOn("token-revoked");

        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + token))).isEqualTo(40001);
        assertThat(isOn("token-revoked")).isFalse();
        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + token))).isEqualTo(40001);
        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + token())))
                .isZero();
    }

    @Test
    void usesUpTheQuotaOfCustomMessagesOnly() {
        act(ZHOU, "text", HELLO);
        switchOn("quota");
        String message = "{\"touser\":\"" + ZHOU + "\",\"msgtype\":\"text\",\"text\":{\"content\":\"好\"}}";

        assertThat(errcode(post("/cgi-bin/message/custom/send?access_token=" + token(), message)))
                .isEqualTo(45009);
        assertThat(errcode(get("/cgi-bin/getcallbackip?access_token=" + token())))
                .isZero();
    }

    @Test
    void slowsEveryCallDown() {
        switchOn("slow");

        get("/cgi-bin/getcallbackip?access_token=" + token());

        assertThat(pauses.asked()).containsExactly(Duration.ofMillis(4_200), Duration.ofMillis(4_200));
    }

    @Test
    void deliversTheSameMessageThreeTimesAndRepliesOnce() {
        backend.answer(callback -> replyText(callback, "收到"));
        switchOn("duplicate");

        JsonNode delivery = act(ZHOU, "text", HELLO);

        assertThat(delivery.path("attempts")).hasSize(3);
        assertThat(backend.received())
                .hasSize(3)
                .containsOnly(backend.received().get(0));
        assertThat(chat(ZHOU)).hasSize(2);
    }

    @Test
    void deliversTheLaterMessageFirst() {
        switchOn("out-of-order");

        assertThat(act(ZHOU, "text", "{\"content\":\"一\"}").path("held").asBoolean())
                .isTrue();
        assertThat(backend.received()).isEmpty();
        assertThat(act(ZHOU, "text", "{\"content\":\"二\"}").path("held").asBoolean())
                .isFalse();

        assertThat(backend.received())
                .extracting(callback -> field(open(callback), "Content"))
                .containsExactly("二", "一");
    }

    @Test
    void deliversTheHeldMessageWhenTheFaultGoesOff() {
        switchOn("out-of-order");
        act(ZHOU, "text", HELLO);

        put("/sandbox/api/faults", "{\"out-of-order\":false}");

        assertThat(backend.received()).hasSize(1);
    }

    @Test
    void letsMediaExpire() {
        act(ZHOU, "image?sample=welder.jpg", "");
        String id = field(open(backend.received().get(0)), "MediaId");
        switchOn("media-expired");

        assertThat(errcode(get("/cgi-bin/media/get?media_id=" + id + "&access_token=" + token())))
                .isEqualTo(40007);
    }
}
