package cn.suishoupai.wechat;

import cn.suishoupai.platform.Sha256;
import java.util.Locale;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message or event that a follower caused; see the platform's pages 接收普通消息 and 接收事件推送.
 *
 * @param key unique for each message: MsgId, or for events openid, time, event and key; the same for every delivery of it
 * @param openid who
 * @param account to whom, the account's gh_ id
 * @param kind message type, or event name, in lower case: text, image, video, subscribe, click, view …
 * @param content the text of a text message
 * @param eventKey the key of a menu button, the address of a view button, a scene
 * @param mediaId the picture or video, to be fetched within 3 days
 */
public record InboundMessage(
        String key,
        String openid,
        String account,
        String kind,
        @Nullable String content,
        @Nullable String eventKey,
        @Nullable String mediaId) {

    static InboundMessage of(WxMpXmlMessage xml) {
        boolean event = "event".equalsIgnoreCase(xml.getMsgType());
        String kind = event ? xml.getEvent() : xml.getMsgType();
        if (xml.getFromUser() == null || xml.getToUser() == null || kind == null) {
            throw new IllegalArgumentException("A message without sender, receiver or type");
        }
        String key = xml.getMsgId() != null && !event
                ? "m:" + xml.getMsgId()
                : "e:" + xml.getFromUser() + ":" + xml.getCreateTime() + ":" + xml.getEvent() + ":"
                        + Sha256.of(String.valueOf(xml.getEventKey())).substring(0, 16);
        return new InboundMessage(
                key,
                xml.getFromUser(),
                xml.getToUser(),
                kind.toLowerCase(Locale.ROOT),
                xml.getContent(),
                xml.getEventKey(),
                xml.getMediaId());
    }

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }
}
