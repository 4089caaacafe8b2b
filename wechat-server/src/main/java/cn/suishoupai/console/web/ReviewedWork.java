package cn.suishoupai.console.web;

import cn.suishoupai.platform.web.Choice;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The work on the editor's desk.
 *
 * @param draftNo such as D-2048
 * @param theme name of the theme that the author chose
 * @param themes every theme, the author's chosen
 * @param phone masked, such as 138****0000
 * @param source how it came, such as 网页投稿
 */
public record ReviewedWork(
        long id,
        String draftNo,
        String title,
        String introduction,
        String theme,
        List<Choice> themes,
        String author,
        String phone,
        String unit,
        String city,
        String source,
        ZonedDateTime submittedAt,
        List<ReviewedMedia> media) {}
