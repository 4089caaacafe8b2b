package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.chat.Chats;
import cn.suishoupai.sandbox.chat.Content;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.ErrorBody;
import cn.suishoupai.sandbox.errcode.PlatformException;
import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import cn.suishoupai.sandbox.platform.CallLog.CallNote;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@PlatformApi
class CustomMessageController {

    private final Followers followers;
    private final Chats chats;
    private final Clock clock;

    CustomMessageController(Followers followers, Chats chats, Clock clock) {
        this.followers = followers;
        this.chats = chats;
        this.clock = clock;
    }

    @PostMapping("/cgi-bin/message/custom/send")
    ErrorBody send(@RequestBody CustomMessage message, HttpServletRequest request) {
        String openid = Objects.requireNonNullElse(message.touser(), "");
        CallNote.put(request, openid, message.label());
        Follower follower = followers.find(openid).orElseThrow(() -> new PlatformException(Errcode.INVALID_OPENID));
        Content content = message.content();
        if (!follower.subscribed()) {
            throw new PlatformException(Errcode.WINDOW_CLOSED);
        }
        followers.windowOf(openid).spend(clock.instant()).ifPresent(refusal -> {
            throw new PlatformException(refusal);
        });
        chats.fromAccount(openid, content);
        return ErrorBody.ok();
    }
}
