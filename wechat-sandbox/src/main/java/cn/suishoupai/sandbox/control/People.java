package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Looks people up for the control API, and refuses what a person cannot do. */
@Component
class People {

    private final Followers followers;

    People(Followers followers) {
        this.followers = followers;
    }

    Follower anyone(String openid) {
        return followers.find(openid).orElseThrow(() -> Refusal.notFound("没有这个人：" + openid));
    }

    /** Only a follower can write to the account. */
    Follower follower(String openid) {
        Follower person = anyone(openid);
        if (!person.subscribed()) {
            throw new Refusal(HttpStatus.CONFLICT, "not-subscribed", person.name() + "还没有关注，发不了消息。先点“关注”。");
        }
        return person;
    }
}
