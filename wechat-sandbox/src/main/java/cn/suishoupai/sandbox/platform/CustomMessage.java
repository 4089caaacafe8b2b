package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.chat.Article;
import cn.suishoupai.sandbox.chat.Content;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that the account sends by itself.
 *
 * <p>Source: platform documentation, "客服接口 - 发消息".
 */
record CustomMessage(
        @Nullable String touser,
        @Nullable String msgtype,
        @Nullable Text text,
        @Nullable News news) {

    record Text(@Nullable String content) {}

    record News(@Nullable List<Card> articles) {}

    record Card(
            @Nullable String title,
            @Nullable String description,
            @Nullable String url,
            @Nullable String picurl) {

        Article article() {
            return new Article(orEmpty(title), orEmpty(description), orEmpty(picurl), orEmpty(url));
        }
    }

    Content content() {
        if ("text".equals(msgtype) && text != null && text.content() != null) {
            return new Content.Text(text.content());
        }
        if ("news".equals(msgtype)
                && news != null
                && news.articles() != null
                && news.articles().size() == 1) {
            return new Content.News(news.articles().stream().map(Card::article).toList());
        }
        throw new PlatformException(Errcode.INVALID_MESSAGE_TYPE);
    }

    /** In a few words, for the log. */
    String label() {
        return "news".equals(msgtype) ? "图文卡片" : "文字";
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
