package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import cn.suishoupai.sandbox.platform.CallLog.CallNote;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the platform tells about a person: whether and since when, but neither name nor face (since 2021-12-27). */
@PlatformApi
class UserController {

    private final Followers followers;

    UserController(Followers followers) {
        this.followers = followers;
    }

    @GetMapping("/cgi-bin/user/info")
    Map<String, Object> info(@RequestParam(defaultValue = "") String openid, HttpServletRequest request) {
        CallNote.put(request, openid, null);
        Follower follower = followers.find(openid).orElseThrow(() -> new PlatformException(Errcode.INVALID_OPENID));
        if (!follower.subscribed()) {
            return Map.of("subscribe", 0, "openid", openid);
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("subscribe", 1);
        info.put("openid", openid);
        info.put("language", "zh_CN");
        info.put(
                "subscribe_time",
                Objects.requireNonNullElse(follower.subscribedAt(), Instant.EPOCH)
                        .getEpochSecond());
        info.put("remark", "");
        info.put("groupid", 0);
        info.put("tagid_list", List.of());
        info.put("subscribe_scene", "ADD_SCENE_SEARCH");
        info.put("qr_scene", 0);
        info.put("qr_scene_str", "");
        return info;
    }
}
