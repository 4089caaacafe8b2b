package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.PhoneLayout;
import java.util.List;

/** The rules as the software applies them, made from the contest's definition. */
public record RulesPage(
        PhoneLayout layout, List<StageStep> stages, List<Rule> media, List<Figure> votes, List<Rule> awards) {

    /**
     * A rule in words.
     *
     * @param title such as 图片
     * @param text such as 1–9 张，PNG 或 JPG，每张不超过 20 MB
     */
    public record Rule(String title, String text) {}

    /**
     * A rule with a number, such as 5 票, 每人每天.
     *
     * @param text what else there is to say; may be empty
     */
    public record Figure(int number, String unit, String title, String text) {}
}
