package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import cn.suishoupai.sandbox.platform.Menu.Button;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a menu: 3 buttons with 5 each, names of 16 and 60 bytes, keys of 128, addresses of 1024.
 *
 * <p>Source: platform documentation, "创建接口" of the custom menu.
 */
final class MenuRules {

    private static final Set<String> WITH_KEY = Set.of(
            "click",
            "scancode_push",
            "scancode_waitmsg",
            "pic_sysphoto",
            "pic_photo_or_album",
            "pic_weixin",
            "location_select");
    private static final Set<String> WITHOUT_KEY =
            Set.of("view", "miniprogram", "media_id", "view_limited", "article_id", "article_view_limited");

    /** The codes for one level of the menu. */
    private record Level(
            int most, int nameBytes, Errcode count, Errcode name, Errcode type, Errcode key, Errcode url) {}

    private static final Level TOP = new Level(
            3,
            16,
            Errcode.INVALID_BUTTON_COUNT,
            Errcode.INVALID_BUTTON_NAME,
            Errcode.INVALID_BUTTON_TYPE,
            Errcode.INVALID_BUTTON_KEY,
            Errcode.INVALID_BUTTON_URL);
    private static final Level SUB = new Level(
            5,
            60,
            Errcode.INVALID_SUB_BUTTON_COUNT,
            Errcode.INVALID_SUB_BUTTON_NAME,
            Errcode.INVALID_SUB_BUTTON_TYPE,
            Errcode.INVALID_SUB_BUTTON_KEY,
            Errcode.INVALID_SUB_BUTTON_URL);

    private MenuRules() {}

    static void check(Menu menu) {
        check(menu.buttons(), TOP);
    }

    private static void check(List<Button> buttons, Level level) {
        require(!buttons.isEmpty() && buttons.size() <= level.most(), level.count());
        for (Button button : buttons) {
            require(fits(button.name(), level.nameBytes()), level.name());
            if (button.subButtons().isEmpty()) {
                checkAction(button, level);
            } else {
                require(level.equals(TOP), Errcode.INVALID_SUB_BUTTON_COUNT);
                check(button.subButtons(), SUB);
            }
        }
    }

    private static void checkAction(Button button, Level level) {
        String type = button.type() == null ? "" : button.type();
        require(WITH_KEY.contains(type) || WITHOUT_KEY.contains(type), level.type());
        require(!WITH_KEY.contains(type) || fits(button.key(), 128), level.key());
        require(!type.equals("view") || fits(button.url(), 1024), level.url());
    }

    private static boolean fits(@Nullable String text, int bytes) {
        return text != null && !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= bytes;
    }

    private static void require(boolean holds, Errcode otherwise) {
        if (!holds) {
            throw new PlatformException(otherwise);
        }
    }
}
