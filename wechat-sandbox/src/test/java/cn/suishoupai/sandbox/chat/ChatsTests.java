package cn.suishoupai.sandbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.sandbox.TickingClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChatsTests {

    private final Chats chats = new Chats(new TickingClock());

    @Test
    void countsUpOverAllChatsAndKeepsThemApart() {
        chats.fromFollower("zhou", new Content.Text("一"));
        chats.fromAccount("bai", new Content.Text("二"));
        chats.fromAccount("zhou", new Content.Text("三"));

        assertThat(chats.since("zhou", 0)).extracting(ChatMessage::id).containsExactly(1L, 3L);
        assertThat(chats.since("bai", 0)).extracting(ChatMessage::from).containsExactly("account");
        assertThat(chats.since("zhou", 1)).extracting(ChatMessage::id).containsExactly(3L);
    }

    @Test
    void greetsOnlyOnceAndOnlyInAnEmptyChat() {
        chats.fromFollower("bai", new Content.Text("在吗"));

        assertThat(chats.greet("zhou")).isTrue();
        assertThat(chats.greet("zhou")).isFalse();
        assertThat(chats.greet("bai")).isFalse();
    }

    @Test
    void greetsAgainAfterAGreetingThatFailed() {
        chats.greet("zhou");
        chats.forgetGreeting("zhou");

        assertThat(chats.greet("zhou")).isTrue();
    }

    @Test
    void goesOnCountingAfterAReset() {
        chats.fromFollower("zhou", new Content.Text("一"));
        chats.reset();

        assertThat(chats.since("zhou", 0)).isEmpty();
        assertThat(chats.fromFollower("zhou", new Content.Text("二")).id()).isEqualTo(2);
    }

    @Test
    void namesTheTypeOfContentInJson() {
        JsonMapper json = new JsonMapper();

        assertThat(json.writeValueAsString(new Content.Failure("故障")))
                .isEqualTo("{\"type\":\"error\",\"text\":\"故障\"}");
        assertThat(json.writeValueAsString(new Content.Video("m", "/v.mp4")))
                .isEqualTo("{\"type\":\"video\",\"mediaId\":\"m\",\"url\":\"/v.mp4\"}");
        assertThat(json.writeValueAsString(new Content.News(List.of(new Article("t", "d", "p", "u")))))
                .isEqualTo("{\"type\":\"news\",\"articles\":"
                        + "[{\"title\":\"t\",\"description\":\"d\",\"picUrl\":\"p\",\"url\":\"u\"}]}");
    }
}
