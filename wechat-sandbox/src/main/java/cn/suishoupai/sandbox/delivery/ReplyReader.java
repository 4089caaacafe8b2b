package cn.suishoupai.sandbox.delivery;

import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.SandboxProperties.Mode;
import cn.suishoupai.sandbox.chat.Article;
import cn.suishoupai.sandbox.chat.Content;
import cn.suishoupai.sandbox.crypto.BadEnvelopeException;
import cn.suishoupai.sandbox.crypto.MessageCipher;
import cn.suishoupai.sandbox.crypto.Signature;
import cn.suishoupai.sandbox.media.Media;
import cn.suishoupai.sandbox.media.MediaStore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a passive reply as strictly as the platform: signature, decryption, addressee, known type.
 *
 * <p>Source: platform documentation, "被动回复用户消息" and "消息加解密说明".
 */
@Component
class ReplyReader {

    private final SandboxProperties properties;
    private final MediaStore media;
    private final MessageCipher cipher;

    ReplyReader(SandboxProperties properties, MediaStore media) {
        this.properties = properties;
        this.media = media;
        this.cipher = new MessageCipher(properties.appId(), properties.aesKey());
    }

    /** Never throws: what is wrong with the answer is part of the outcome. */
    Outcome read(Attempt attempt, String openid) {
        if (!attempt.answered()) {
            String problem = attempt.problem() == null ? "回答了 HTTP " + attempt.status() : attempt.problem();
            return Outcome.failed(attempt.body(), problem);
        }
        try {
            return read(attempt.body(), openid);
        } catch (MalformedReplyException | BadEnvelopeException e) {
            return Outcome.failed(attempt.body(), Objects.requireNonNullElse(e.getMessage(), "回答读不懂"));
        }
    }

    private Outcome read(String body, String openid) {
        if (body.isEmpty() || body.equals("success")) {
            return Outcome.accepted(body, null);
        }
        Xml outer = Xml.parse(body);
        boolean sealed = outer.child("Encrypt").isPresent();
        if (sealed && properties.mode() == Mode.PLAIN) {
            throw new MalformedReplyException("明文模式下，回答不能加密");
        }
        if (!sealed && properties.mode() == Mode.SAFE) {
            throw new MalformedReplyException("安全模式下，回答必须加密");
        }
        String plain = sealed ? open(outer) : body;
        Xml reply = sealed ? Xml.parse(plain) : outer;
        checkAddress(reply, openid);
        return Outcome.accepted(plain, content(reply));
    }

    private String open(Xml outer) {
        String encrypt = outer.text("Encrypt");
        if (!Signature.matches(
                outer.text("MsgSignature"),
                properties.token(),
                outer.text("TimeStamp"),
                outer.text("Nonce"),
                encrypt)) {
            throw new MalformedReplyException("MsgSignature 不对：两边的 Token 一样吗？");
        }
        return cipher.open(encrypt);
    }

    private void checkAddress(Xml reply, String openid) {
        if (!reply.text("ToUserName").equals(openid)
                || !reply.text("FromUserName").equals(properties.accountId())) {
            throw new MalformedReplyException("ToUserName 应是 " + openid + "，FromUserName 应是 " + properties.accountId());
        }
    }

    private @Nullable Content content(Xml reply) {
        String type = reply.text("MsgType");
        return switch (type) {
            case "text" -> new Content.Text(reply.text("Content"));
            case "image" ->
                picture(reply.child("Image").map(image -> image.text("MediaId")).orElse(""));
            case "news" -> news(reply);
            case "transfer_customer_service" -> null;
            default -> throw new MalformedReplyException("沙盒不认识的 MsgType：" + type);
        };
    }

    private Content picture(String mediaId) {
        String path = media.find(mediaId)
                .map(Media::path)
                .orElseThrow(() -> new MalformedReplyException("没有这个 MediaId：" + mediaId));
        return new Content.Image(mediaId, path);
    }

    private static Content news(Xml reply) {
        List<Article> articles = reply.child("Articles").map(list -> list.children("item")).orElse(List.of()).stream()
                .map(item -> new Article(
                        item.text("Title"), item.text("Description"), item.text("PicUrl"), item.text("Url")))
                .toList();
        if (articles.isEmpty() || !reply.text("ArticleCount").equals(Integer.toString(articles.size()))) {
            throw new MalformedReplyException("ArticleCount 与 Articles 不符");
        }
        return new Content.News(articles);
    }
}
