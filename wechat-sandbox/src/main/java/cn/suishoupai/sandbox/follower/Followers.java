package cn.suishoupai.sandbox.follower;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.Resettable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody who can hold the phone, in the order they came. */
@Component
public class Followers implements Resettable {

    private final Clock clock;
    private final Map<String, Follower> byOpenid = new LinkedHashMap<>();
    private final Map<String, SendWindow> windows = new LinkedHashMap<>();

    Followers(Clock clock) {
        this.clock = clock;
        reset();
    }

    public synchronized List<Follower> all() {
        return List.copyOf(byOpenid.values());
    }

    public synchronized Optional<Follower> find(String openid) {
        return Optional.ofNullable(byOpenid.get(openid));
    }

    /** A new person, who follows at once. */
    public synchronized Follower add(String name) {
        return put("oDemo_" + RandomText.of(22), name, "", true);
    }

    public synchronized Follower subscribe(String openid) {
        return change(require(openid).subscribe(clock.instant()));
    }

    public synchronized Follower unsubscribe(String openid) {
        windows.remove(openid);
        return change(require(openid).unsubscribe());
    }

    /** How many messages the account may still send this person, and until when. */
    public synchronized SendWindow windowOf(String openid) {
        return windows.computeIfAbsent(openid, unused -> new SendWindow());
    }

    private Follower require(String openid) {
        return find(openid).orElseThrow(() -> new IllegalArgumentException("nobody has the openid " + openid));
    }

    private Follower put(String openid, String name, String role, boolean subscribed) {
        Follower follower = new Follower(openid, name, role, false, null);
        return change(subscribed ? follower.subscribe(clock.instant()) : follower);
    }

    private Follower change(Follower follower) {
        byOpenid.put(follower.openid(), follower);
        return follower;
    }

    @Override
    public final synchronized void reset() {
        byOpenid.clear();
        windows.clear();
        put("oDemo_zhouqm_01", "周启明", "", true);
        put("oDemo_bailu_02", "白露", "", true);
        put("oDemo_dinghs_03", "丁海生", "", true);
        put("oDemo_zhengh_04", "郑海", "联络员", true);
        put("oDemo_passer_05", "路人", "", false);
    }
}
