package cn.suishoupai.sandbox.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a message says; {@code type} tells in JSON which of these it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Content.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Content.News.class, name = "news"),
    @JsonSubTypes.Type(value = Content.Failure.class, name = "error")
})
public sealed interface Content {

    /** Words, with line breaks and links. */
    record Text(String text) implements Content {}

    /** A picture, at a path of the sandbox. */
    record Image(String mediaId, String url) implements Content {}

    /** A video, at a path of the sandbox. */
    record Video(String mediaId, String url) implements Content {}

    /** One card, or a list of them. */
    record News(List<Article> articles) implements Content {}

    /** What the platform tells the person when the server fails. */
    record Failure(String text) implements Content {}
}
