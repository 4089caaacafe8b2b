package cn.suishoupai.sandbox.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The menu under the chat.
 *
 * <p>Source: platform documentation, "创建接口" of the custom menu.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Menu(@Nullable List<Button> button) {

    /** The buttons at the bottom, none if there is no menu. */
    public List<Button> buttons() {
        return button == null ? List.of() : button;
    }

    /** A button: with a sub-menu, or with a type and what the type needs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Button(
            @Nullable String type,
            @Nullable String name,
            @Nullable String key,
            @Nullable String url,
            @JsonProperty("media_id") @Nullable String mediaId,
            @JsonProperty("article_id") @Nullable String articleId,
            @Nullable String appid,
            @Nullable String pagepath,
            @JsonProperty("sub_button") @Nullable List<Button> subButton) {

        /** The buttons of its sub-menu, none for a button that acts itself. */
        List<Button> subButtons() {
            return subButton == null ? List.of() : subButton;
        }
    }
}
