package cn.suishoupai.sandbox.chat;

import cn.suishoupai.sandbox.Resettable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The chats of all followers with the account. */
@Component
public class Chats implements Resettable {

    private final Clock clock;
    private final Map<String, List<ChatMessage>> byOpenid = new HashMap<>();
    private final Set<String> greeted = new HashSet<>();
    private long last;

    Chats(Clock clock) {
        this.clock = clock;
    }

    public ChatMessage fromFollower(String openid, Content content) {
        return add(openid, "follower", content);
    }

    public ChatMessage fromAccount(String openid, Content content) {
        return add(openid, "account", content);
    }

    private synchronized ChatMessage add(String openid, String from, Content content) {
        ChatMessage message = new ChatMessage(++last, clock.instant(), from, content);
        byOpenid.computeIfAbsent(openid, unused -> new ArrayList<>()).add(message);
        return message;
    }

    /** What came after that id, oldest first. */
    public synchronized List<ChatMessage> since(String openid, long id) {
        return byOpenid.getOrDefault(openid, List.of()).stream()
                .filter(message -> message.id() > id)
                .toList();
    }

    /** True for the first caller while the chat is empty: that one lets the follow event be delivered. */
    public synchronized boolean greet(String openid) {
        return since(openid, 0).isEmpty() && greeted.add(openid);
    }

    /** The greeting did not get through: the next opening tries again. */
    public synchronized void forgetGreeting(String openid) {
        greeted.remove(openid);
    }

    @Override
    public synchronized void reset() {
        byOpenid.clear();
        greeted.clear();
    }
}
