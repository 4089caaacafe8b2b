package cn.suishoupai.work;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.contest.Consents;
import cn.suishoupai.contest.Definition;
import cn.suishoupai.contest.TextRules;
import cn.suishoupai.contest.Theme;
import cn.suishoupai.contest.Track;
import cn.suishoupai.media.MediaFormat;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Particulars;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a submission must have, and the sentence for what is missing. */
class SubmissionRulesTests {

    private static final Definition RULES = new Definition(
            "test",
            "测试",
            "",
            "",
            ZoneId.of("Asia/Shanghai"),
            List.of(new Theme("aigang", "敬业爱岗", "", true)),
            List.of(
                    new Track("picture", "图片", List.of("JPEG", "PNG"), 20, 100, 2, 9),
                    new Track("video", "视频", List.of("MP4"), 20, 9, 1, 1)),
            new TextRules(20, 300),
            List.of("大连"),
            List.of(),
            new Consents("真实", "许可"),
            List.of(),
            List.of());

    private static final Particulars AUTHOR = new Particulars("周启明", "13800000001", "海湾造船厂工会", "大连");
    private static final WorkForm COMPLETE = form("aigang", "焊花里的夜班", "凌晨一点", AUTHOR);
    private static final List<MediaItem> PICTURES = files(MediaFormat.JPEG, MediaFormat.PNG);

    @Test
    void acceptsACompleteForm() {
        assertThat(SubmissionRules.faults(RULES, COMPLETE, PICTURES)).isEmpty();
    }

    @Test
    void saysEverythingThatAnEmptyFormLacksInTheOrderOfThePage() {
        WorkForm empty = new WorkForm("", List.of(), "", "", Particulars.NONE, false, false);

        assertThat(SubmissionRules.faults(RULES, empty, List.of()))
                .containsExactly(
                        Map.entry("theme", "还没选主题，点一个最贴近的"),
                        Map.entry("media", "还没有作品文件，传一张图片或一段视频"),
                        Map.entry("title", "标题还没写"),
                        Map.entry("introduction", "作品说明还没写"),
                        Map.entry("name", "姓名还没写"),
                        Map.entry("phone", "手机号还没填，核实和领奖要用"),
                        Map.entry("unit", "工作单位还没写"),
                        Map.entry("city", "还没选所在城市"),
                        Map.entry("truth", "请确认作品是你本人拍摄、信息真实"),
                        Map.entry("licence", "请确认同意主办方展示和宣传使用"));
    }

    @Test
    void takesOnlyAThemeOfTheContest() {
        assertThat(faults(form("aichong", "题", "文", AUTHOR), PICTURES)).containsOnlyKeys("theme");
    }

    @Test
    void takesOnlyACityOfTheContest() {
        assertThat(faults(form("aigang", "题", "文", new Particulars("周", "13800000001", "厂", "北京")), PICTURES))
                .containsExactly(Map.entry("city", "还没选所在城市"));
    }

    @Test
    void doesNotTakePicturesAndAVideoTogether() {
        assertThat(faults(COMPLETE, files(MediaFormat.JPEG, MediaFormat.MP4)))
                .containsExactly(Map.entry("media", "图片和视频不能一起交，留下一种"));
    }

    @Test
    void takesJpegAndPngTogether() {
        assertThat(faults(COMPLETE, files(MediaFormat.PNG, MediaFormat.JPEG))).isEmpty();
    }

    @Test
    void countsTheFilesOfATrack() {
        assertThat(faults(COMPLETE, pictures(1))).containsExactly(Map.entry("media", "现在有 1 张图片，至少要 2 张图片"));
        assertThat(faults(COMPLETE, pictures(2))).isEmpty();
        assertThat(faults(COMPLETE, pictures(9))).isEmpty();
        assertThat(faults(COMPLETE, pictures(10))).containsExactly(Map.entry("media", "现在有 10 张图片，最多 9 张图片，移除几张"));
        assertThat(faults(COMPLETE, files(MediaFormat.MP4))).isEmpty();
        assertThat(faults(COMPLETE, files(MediaFormat.MP4, MediaFormat.MP4)))
                .containsExactly(Map.entry("media", "现在有 2 段视频，最多 1 段视频，移除几段"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(faults(form("aigang", "𠮷".repeat(20), "字".repeat(300), AUTHOR), PICTURES))
                .isEmpty();
        assertThat(faults(form("aigang", "𠮷".repeat(21), "字".repeat(303), AUTHOR), PICTURES))
                .containsExactly(
                        Map.entry("title", "标题有 21 个字，最多 20 个，删掉 1 个"),
                        Map.entry("introduction", "作品说明有 303 个字，最多 300 个，删掉 3 个"));
    }

    @Test
    void doesNotTakeBlanksForAText() {
        assertThat(faults(form("aigang", " 　\t", "\r\n ", AUTHOR), PICTURES))
                .containsExactly(Map.entry("title", "标题还没写"), Map.entry("introduction", "作品说明还没写"));
    }

    @ParameterizedTest
    @CsvSource({
        "1380000001, 少了 1 位，请填 11 位手机号",
        "1, 少了 10 位，请填 11 位手机号",
        "138000000012, 多了 1 位，请填 11 位手机号",
        "12800000001, 这不像手机号，请填 11 位手机号，例如 13800000000",
        "041112345678, 多了 1 位，请填 11 位手机号",
        "1380000000x, 这不像手机号，请填 11 位手机号，例如 13800000000",
        "１３８００００００００, 这不像手机号，请填 11 位手机号，例如 13800000000",
    })
    void saysWhatIsWrongWithAPhoneNumber(String phone, String sentence) {
        Particulars author = new Particulars("周", phone, "厂", "大连");

        assertThat(faults(form("aigang", "题", "文", author), PICTURES)).containsExactly(Map.entry("phone", sentence));
    }

    @Test
    void limitsNameAndUnit() {
        Particulars longest = new Particulars("名".repeat(20), "13800000001", "厂".repeat(50), "大连");
        Particulars tooLong = new Particulars("名".repeat(21), "13800000001", "厂".repeat(51), "大连");

        assertThat(faults(form("aigang", "题", "文", longest), PICTURES)).isEmpty();
        assertThat(faults(form("aigang", "题", "文", tooLong), PICTURES))
                .containsExactly(
                        Map.entry("name", "姓名有 21 个字，最多 20 个，删掉 1 个"), Map.entry("unit", "工作单位有 51 个字，最多 50 个，删掉 1 个"));
    }

    @Test
    void needsBothConsents() {
        assertThat(faults(new WorkForm("aigang", List.of(), "题", "文", AUTHOR, false, true), PICTURES))
                .containsOnlyKeys("truth");
        assertThat(faults(new WorkForm("aigang", List.of(), "题", "文", AUTHOR, true, false), PICTURES))
                .containsOnlyKeys("licence");
    }

    private static Map<String, String> faults(WorkForm form, List<MediaItem> files) {
        return SubmissionRules.faults(RULES, form, files);
    }

    private static WorkForm form(String theme, String title, String introduction, Particulars author) {
        return new WorkForm(theme, List.of(), title, introduction, author, true, true);
    }

    private static List<MediaItem> pictures(int count) {
        return files(Stream.generate(() -> MediaFormat.JPEG).limit(count).toArray(MediaFormat[]::new));
    }

    private static List<MediaItem> files(MediaFormat... formats) {
        return Stream.of(formats)
                .map(format ->
                        new MediaItem(1, "key", 1, format, "文件", 1, 1, 1, 1, null, null, Instant.EPOCH, null, null))
                .toList();
    }
}
