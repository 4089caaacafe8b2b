package cn.suishoupai.work;

import cn.suishoupai.contest.Definition;
import cn.suishoupai.contest.Track;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.media.MediaKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a submission must have (活动规则「投稿」); each rule is one sentence to the author, by the field it speaks of. */
final class SubmissionRules {

    private final Definition rules;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private SubmissionRules(Definition rules) {
        this.rules = rules;
    }

    /** The faults by field; empty if the work may be submitted. */
    static Map<String, String> faults(Definition rules, WorkForm form, List<MediaItem> media) {
        SubmissionRules check = new SubmissionRules(rules);
        check.theme(form.theme());
        check.media(media);
        check.text("title", "标题", form.title(), 1, rules.text().titleMax());
        check.text("introduction", "作品说明", form.introduction(), 1, rules.text().introductionMax());
        check.author(form);
        check.consents(form);
        return check.faults;
    }

    private void theme(String theme) {
        if (rules.theme(theme).isEmpty()) {
            faults.put("theme", "还没选主题，点一个最贴近的");
        }
    }

    private void media(List<MediaItem> media) {
        if (media.isEmpty()) {
            faults.put("media", "还没有作品文件，传一张图片或一段视频");
            return;
        }
        Set<Track> tracks = media.stream()
                .flatMap(item -> rules.trackFor(item.format().name()).stream())
                .collect(Collectors.toSet());
        if (tracks.size() > 1) {
            faults.put("media", "图片和视频不能一起交，留下一种");
            return;
        }
        tracks.stream().findFirst().ifPresent(track -> count(track, media.size(), unit(media)));
    }

    private void count(Track track, int files, String unit) {
        if (files > track.maxFiles()) {
            faults.put(
                    "media",
                    "现在有 " + files + " " + unit + "，最多 " + track.maxFiles() + " " + unit + "，移除几" + unit.charAt(0));
        } else if (files < track.minFiles()) {
            faults.put("media", "现在有 " + files + " " + unit + "，至少要 " + track.minFiles() + " " + unit);
        }
    }

    private static String unit(List<MediaItem> media) {
        return media.get(0).format().kind() == MediaKind.VIDEO ? "段视频" : "张图片";
    }

    private void text(String field, String label, String text, int min, int max) {
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            faults.put(field, label + "还没写");
        } else if (length > max) {
            faults.put(field, label + "有 " + length + " 个字，最多 " + max + " 个，删掉 " + (length - max) + " 个");
        }
    }

    private void author(WorkForm form) {
        text("name", "姓名", form.author().name(), 1, 20);
        String phone = form.author().phone();
        if (phone.isEmpty()) {
            faults.put("phone", "手机号还没填，核实和领奖要用");
        } else if (!form.author().hasMobile()) {
            faults.put("phone", phoneFault(phone));
        }
        text("unit", "工作单位", form.author().unit(), 1, 50);
        if (!rules.cities().contains(form.author().city())) {
            faults.put("city", "还没选所在城市");
        }
    }

    private static String phoneFault(String phone) {
        boolean digits = phone.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && phone.length() < 11) {
            return "少了 " + (11 - phone.length()) + " 位，请填 11 位手机号";
        }
        if (digits && phone.length() > 11) {
            return "多了 " + (phone.length() - 11) + " 位，请填 11 位手机号";
        }
        return "这不像手机号，请填 11 位手机号，例如 13800000000";
    }

    private void consents(WorkForm form) {
        if (!form.truth()) {
            faults.put("truth", "请确认作品是你本人拍摄、信息真实");
        }
        if (!form.licence()) {
            faults.put("licence", "请确认同意主办方展示和宣传使用");
        }
    }
}
