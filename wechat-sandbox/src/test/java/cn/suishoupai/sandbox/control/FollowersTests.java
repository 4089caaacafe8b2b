package cn.suishoupai.sandbox.control;

import static cn.suishoupai.sandbox.ServerVoice.field;
import static cn.suishoupai.sandbox.ServerVoice.open;
import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.SandboxHttpTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FollowersTests extends SandboxHttpTest {

    private JsonNode followers() {
        return json(get("/sandbox/api/followers"));
    }

    @Test
    void startsWithFourFollowersAndAPasserBy() {
        assertThat(followers())
                .extracting(person -> person.path("name").asString() + " "
                        + person.path("subscribed").asBoolean())
                .containsExactly("周启明 true", "白露 true", "丁海生 true", "郑海 true", "路人 false");
        assertThat(followers().get(3).path("role").asString()).isEqualTo("联络员");
    }

    @Test
    void addsAFollower() {
        JsonNode added = json(post("/sandbox/api/followers", "{\"name\":\" 李工 \"}"));

        assertThat(added.path("name").asString()).isEqualTo("李工");
        assertThat(added.path("openid").asString()).matches("oDemo_\\w{22}");
        assertThat(followers().get(5)).isEqualTo(added);
    }

    @Test
    void wantsANameForAFollower() {
        assertThat(post("/sandbox/api/followers", "{\"name\":\"\"}").statusCode())
                .isEqualTo(400);
        assertThat(followers()).hasSize(5);
    }

    @Test
    void tellsTheServerOfFollowingAndLeaving() {
        act(PASSER, "subscribe", "");
        act(PASSER, "unsubscribe", "");

        assertThat(backend.received())
                .extracting(callback -> field(open(callback), "Event"))
                .containsExactly("subscribe", "unsubscribe");
        assertThat(followers().get(4).path("subscribed").asBoolean()).isFalse();
    }

    @Test
    void knowsNobodyElse() {
        assertThat(get("/sandbox/api/followers/nobody/messages").statusCode()).isEqualTo(404);
        assertThat(act("nobody", "subscribe", "").path("error").asString()).isEqualTo("not-found");
    }
}
