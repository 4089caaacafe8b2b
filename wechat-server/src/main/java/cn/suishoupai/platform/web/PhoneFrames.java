package cn.suishoupai.platform.web;

import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frame of a phone page. */
@Component
public class PhoneFrames {

    private final ServerProperties server;

    PhoneFrames(ServerProperties server) {
        this.server = server;
    }

    /** A page with the navigation of a contest, one of its places marked. */
    public PhoneLayout of(String title, ContestLink contest, Tab tab) {
        return new PhoneLayout(title, contest, tab, server.wechatMarker(), null);
    }

    /** A page of a contest that has a bar of its own instead of the navigation. */
    public PhoneLayout withOwnBar(String title, ContestLink contest) {
        return new PhoneLayout(title, contest, null, server.wechatMarker(), null);
    }

    /** A page of a contest that is made to be shared and has its own bar instead of the navigation. */
    public PhoneLayout shared(
            String title, ContestLink contest, String description, String path, @Nullable String picturePath) {
        String picture = picturePath == null ? null : server.url(picturePath);
        return new PhoneLayout(
                title,
                contest,
                null,
                server.wechatMarker(),
                new ShareCard(title, description, server.url(path), picture));
    }

    /** A page without navigation. */
    public PhoneLayout plain(String title) {
        return new PhoneLayout(title, null, null, server.wechatMarker(), null);
    }
}
