package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.chat.ChatMessage;
import cn.suishoupai.sandbox.chat.Chats;
import cn.suishoupai.sandbox.delivery.Deliveries;
import cn.suishoupai.sandbox.delivery.Delivery;
import cn.suishoupai.sandbox.delivery.Messages;
import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The people: who there is, following and unfollowing, and what stands in their chats. */
@ControlApi
class FollowerController {

    private final Followers followers;
    private final People people;
    private final Chats chats;
    private final Messages messages;
    private final Deliveries deliveries;
    private final Clock clock;

    FollowerController(
            Followers followers, People people, Chats chats, Messages messages, Deliveries deliveries, Clock clock) {
        this.followers = followers;
        this.people = people;
        this.chats = chats;
        this.messages = messages;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    record NewFollower(@Nullable String name) {}

    @GetMapping("/followers")
    List<Follower> all() {
        return followers.all();
    }

    @PostMapping("/followers")
    Follower add(@RequestBody NewFollower wanted) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw Refusal.badRequest("给这位关注者起个名字。");
        }
        return followers.add(wanted.name().strip());
    }

    @PostMapping("/followers/{openid}/subscribe")
    Delivery subscribe(@PathVariable String openid) {
        people.anyone(openid);
        followers.subscribe(openid);
        followers.windowOf(openid).openedByAction(clock.instant());
        return deliveries.deliver(messages.subscribe(openid));
    }

    @PostMapping("/followers/{openid}/unsubscribe")
    Delivery unsubscribe(@PathVariable String openid) {
        people.anyone(openid);
        followers.unsubscribe(openid);
        return deliveries.deliver(messages.unsubscribe(openid));
    }

    /** The phone was opened: a follower whose chat is empty gets the greeting that following brings, once. */
    @PostMapping("/followers/{openid}/open")
    Map<String, Object> open(@PathVariable String openid) {
        if (!people.anyone(openid).subscribed() || !chats.greet(openid)) {
            return Map.of("greeted", false);
        }
        followers.windowOf(openid).openedByAction(clock.instant());
        Delivery delivery = deliveries.deliver(messages.subscribe(openid).silent());
        if (delivery.problem() != null) {
            chats.forgetGreeting(openid);
        }
        return Map.of("greeted", delivery.accepted(), "delivery", delivery);
    }

    @GetMapping("/followers/{openid}/messages")
    List<ChatMessage> messages(@PathVariable String openid, @RequestParam(defaultValue = "0") long since) {
        people.anyone(openid);
        return chats.since(openid, since);
    }
}
