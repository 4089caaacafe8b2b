package cn.suishoupai.wechat;

import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutNewsMessage;

/** What a follower gets at once in answer to a message; see the platform's page 被动回复用户消息. */
public sealed interface Reply {

    /** A text; line breaks and {@code <a href>} are shown. At most 2,048 bytes. */
    record Text(String content) implements Reply {}

    /** A card that leads to a page. */
    record Card(String title, String description, String pictureUrl, String url) implements Reply {}

    /** The reply to a message as the platform wants it, unencrypted. */
    default String toXml(InboundMessage message) {
        return toMessage(message).toXml();
    }

    private WxMpXmlOutMessage toMessage(InboundMessage message) {
        if (this instanceof Card card) {
            WxMpXmlOutNewsMessage.Item item = new WxMpXmlOutNewsMessage.Item();
            item.setTitle(inCdata(card.title()));
            item.setDescription(inCdata(card.description()));
            item.setPicUrl(inCdata(card.pictureUrl()));
            item.setUrl(inCdata(card.url()));
            return WxMpXmlOutMessage.NEWS()
                    .addArticle(item)
                    .fromUser(message.account())
                    .toUser(message.openid())
                    .build();
        }
        return WxMpXmlOutMessage.TEXT()
                .content(inCdata(((Text) this).content()))
                .fromUser(message.account())
                .toUser(message.openid())
                .build();
    }

    /** The SDK writes texts into CDATA as they are; this sequence would end it. */
    private static String inCdata(String text) {
        return text.replace("]]>", "]] >");
    }
}
