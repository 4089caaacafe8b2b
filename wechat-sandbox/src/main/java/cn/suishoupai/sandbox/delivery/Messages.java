package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.media.Media;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Writes messages and events as the platform does.
 *
 * <p>Source: platform documentation, "接收普通消息" and "接收事件推送".
 */
@Component
public class Messages {

    private final SandboxProperties properties;
    private final Clock clock;
    private final AtomicLong lastId = new AtomicLong();

    Messages(SandboxProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    public Message text(String openid, String content) {
        return message(openid, "文字「" + content + "」", "text", element("Content", content));
    }

    public Message image(String openid, Media picture, String picUrl) {
        return message(openid, "图片", "image", element("PicUrl", picUrl) + element("MediaId", picture.id()));
    }

    public Message video(String openid, Media video, Media thumb) {
        return message(openid, "视频", "video", element("MediaId", video.id()) + element("ThumbMediaId", thumb.id()));
    }

    public Message click(String openid, String key) {
        return event(openid, "点菜单 " + key, "CLICK", element("EventKey", key), true);
    }

    public Message view(String openid, String url) {
        String fields = element("EventKey", url) + element("MenuId", "1");
        return event(openid, "开链接 " + url, "VIEW", fields, false);
    }

    public Message subscribe(String openid) {
        return event(openid, "关注", "subscribe", element("EventKey", ""), true);
    }

    public Message unsubscribe(String openid) {
        return event(openid, "取消关注", "unsubscribe", element("EventKey", ""), false);
    }

    private Message message(String openid, String label, String type, String fields) {
        long id = lastId.accumulateAndGet(newId(), (last, now) -> Math.max(last + 1, now));
        String tail = "…" + Long.toString(id).substring(13);
        return new Message(
                openid, label + " MsgId " + tail, xml(openid, type, fields + "<MsgId>" + id + "</MsgId>"), true);
    }

    /** Unlike any id before, also of a sandbox that ran earlier: the server may remember those. */
    private long newId() {
        return clock.millis() * 10_000 + ThreadLocalRandom.current().nextInt(10_000);
    }

    private Message event(String openid, String label, String event, String fields, boolean awaitsReply) {
        return new Message(openid, label, xml(openid, "event", element("Event", event) + fields), awaitsReply);
    }

    private String xml(String openid, String type, String fields) {
        return "<xml>" + element("ToUserName", properties.accountId()) + element("FromUserName", openid)
                + "<CreateTime>" + clock.instant().getEpochSecond() + "</CreateTime>" + element("MsgType", type)
                + fields + "</xml>";
    }

    /** An element with its text in CDATA, also when the text contains the end of one. */
    static String element(String name, String text) {
        return "<" + name + "><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]></" + name + ">";
    }
}
