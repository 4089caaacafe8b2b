package cn.suishoupai.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MenuRulesTests {

    private static @Nullable Errcode refusal(String json) {
        Menu menu = new JsonMapper().readValue(json, Menu.class);
        PlatformException refused = catchThrowableOfType(PlatformException.class, () -> MenuRules.check(menu));
        return refused == null ? null : refused.errcode();
    }

    private static String menu(String... buttons) {
        return "{\"button\":[" + String.join(",", buttons) + "]}";
    }

    private static String click(String name, String key) {
        return "{\"type\":\"click\",\"name\":\"%s\",\"key\":\"%s\"}".formatted(name, key);
    }

    private static String sub(String name, String... buttons) {
        return "{\"name\":\"%s\",\"sub_button\":[%s]}".formatted(name, String.join(",", buttons));
    }

    @Test
    void acceptsThreeButtonsWithFiveEach() {
        String five = String.join(",", Collections.nCopies(5, click("怎么投稿", "HOW")));

        assertThat(refusal(menu(sub("随手拍", five), sub("投票", five), click("我的", "MINE"))))
                .isNull();
    }

    @Test
    void refusesNoButtonAndAFourth() {
        String button = click("我的", "MINE");

        assertThat(refusal(menu())).isEqualTo(Errcode.INVALID_BUTTON_COUNT);
        assertThat(refusal(menu(button, button, button, button))).isEqualTo(Errcode.INVALID_BUTTON_COUNT);
    }

    @Test
    void refusesAMenuWrappedInAMenu() {
        assertThat(refusal("{\"menu\":" + menu(click("我的", "MINE")) + "}")).isEqualTo(Errcode.INVALID_BUTTON_COUNT);
    }

    @Test
    void countsTheBytesOfANameNotItsLetters() {
        assertThat(refusal(menu(click("五个汉字行", "K")))).isNull();
        assertThat(refusal(menu(click("六个汉字不行", "K")))).isEqualTo(Errcode.INVALID_BUTTON_NAME);
        assertThat(refusal(menu(sub("好", click("字".repeat(20), "K"))))).isNull();
        assertThat(refusal(menu(sub("好", click("字".repeat(21), "K"))))).isEqualTo(Errcode.INVALID_SUB_BUTTON_NAME);
    }

    @Test
    void wantsAKeyForAClickAndAnAddressForAView() {
        assertThat(refusal(menu("{\"type\":\"click\",\"name\":\"好\"}"))).isEqualTo(Errcode.INVALID_BUTTON_KEY);
        assertThat(refusal(menu("{\"type\":\"view\",\"name\":\"好\"}"))).isEqualTo(Errcode.INVALID_BUTTON_URL);
        assertThat(refusal(menu(sub("好", "{\"type\":\"view\",\"name\":\"好\"}"))))
                .isEqualTo(Errcode.INVALID_SUB_BUTTON_URL);
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        assertThat(refusal(menu("{\"type\":\"dance\",\"name\":\"好\"}"))).isEqualTo(Errcode.INVALID_BUTTON_TYPE);
        assertThat(refusal(menu(sub("好", "{\"name\":\"好\"}")))).isEqualTo(Errcode.INVALID_SUB_BUTTON_TYPE);
    }

    @Test
    void refusesASubMenuInASubMenu() {
        assertThat(refusal(menu(sub("好", sub("好", click("好", "K")))))).isEqualTo(Errcode.INVALID_SUB_BUTTON_COUNT);
    }

    @Test
    void acceptsEveryTypeWithAKey() {
        for (String type : new String[] {"scancode_push", "pic_weixin", "pic_photo_or_album", "location_select"}) {
            Menu menu = Objects.requireNonNull(
                    new JsonMapper().readValue(menu(click("好", "K").replace("click", type)), Menu.class));
            assertThatCode(() -> MenuRules.check(menu)).doesNotThrowAnyException();
        }
    }
}
