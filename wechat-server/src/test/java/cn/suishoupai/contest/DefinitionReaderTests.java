package cn.suishoupai.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions from YAML: the real one says what the organiser's plan says, and a broken one says where it is broken. */
class DefinitionReaderTests {

    /** Its lines are numbered in the expectations below. */
    private static final String VALID = """
            code: test
            name: 测试
            tagline: 口号
            organizer: 工会
            zone: Asia/Shanghai
            themes:
              - { code: one, name: 一, description: 甲, award: true }
              - { code: two, name: 二, description: 乙, award: false }
            tracks:
              - code: picture
                name: 图片
                formats: [ JPEG, PNG ]
                max-megabytes: 20
                max-megapixels: 100
                min-files: 1
                max-files: 9
              - { code: video, name: 视频, formats: [ MP4 ], max-megabytes: 20, max-megapixels: 9, min-files: 1, max-files: 1 }
            text: { title-max: 20, introduction-max: 300 }
            cities: [ 大连 ]
            checklist: [ 清晰 ]
            consents: { truth: 真实, licence: 许可 }
            stages:
              - code: first
                name: 初选
                summary: 投票
                from: 2026-08-01
                to: 2026-09-15
                doors: [ submit, vote ]
                round: preliminary
              - { code: second, name: 决赛, summary: 再投, from: 2026-10-10, to: 2026-10-19, doors: [ VOTE ], round: preliminary }
              - { code: third, name: 公布, summary: 名单, from: 2026-10-28, doors: [ announce ] }
            rounds:
              - { code: preliminary, name: 初选, votes-per-day: 5, votes-per-work-per-day: 1 }
            """;

    @Test
    void readsTheContestAsTheOrganisersPlanHasIt() throws IOException {
        Definition contest =
                DefinitionReader.read("suishoupai.yaml", Files.readString(Path.of("../contests/suishoupai.yaml")));

        assertThat(contest.code()).isEqualTo("suishoupai");
        assertThat(contest.name() + " " + contest.tagline()).isEqualTo("众爱辽宁随手拍 我传社会正能量");
        assertThat(contest.zone()).hasToString("Asia/Shanghai");
        assertThat(contest.themes())
                .containsExactly(
                        new Theme("aigang", "敬业爱岗", "各行各业振兴辽宁", true),
                        new Theme("aijia", "传承爱家", "优良家庭家教家风", true),
                        new Theme("aiyi", "正直爱义", "社会正能量", true),
                        new Theme("aishan", "助人爱善", "社会公益志愿服务", true),
                        new Theme("aixin", "青春爱心", "青年人正能量", true),
                        new Theme("aimei", "山水爱美", "保护生态环境", true),
                        new Theme("other", "其他类别", "不属以上类别作品", false));
        assertThat(contest.stages())
                .extracting(s -> s.code() + " " + s.from() + " " + s.to())
                .containsExactly(
                        "warm-up 2026-07-25 2026-07-31",
                        "preliminary 2026-08-01 2026-09-15",
                        "semi-final 2026-09-16 2026-09-30",
                        "final 2026-10-10 2026-10-19",
                        "judging 2026-10-20 2026-10-26",
                        "announcement 2026-10-28 null");
        assertThat(contest.stages().stream().filter(s -> s.opens(Door.SUBMIT)).map(Stage::code))
                .containsExactly("warm-up", "preliminary");
        assertThat(contest.stages().stream().filter(s -> s.opens(Door.VOTE)).map(Stage::round))
                .containsExactly("preliminary", "final");
        assertThat(contest.stages().stream()
                        .filter(s -> s.opens(Door.RECOMMEND))
                        .map(Stage::code))
                .containsExactly("semi-final");
        assertThat(contest.stages().stream().filter(s -> s.opens(Door.JUDGE)).map(Stage::code))
                .containsExactly("judging");
    }

    @Test
    void readsTheLimitsOfThePlan() throws IOException {
        Definition contest =
                DefinitionReader.read("suishoupai.yaml", Files.readString(Path.of("../contests/suishoupai.yaml")));

        assertThat(contest.trackFor("PNG")).isEqualTo(contest.trackFor("JPEG"));
        assertThat(contest.track("picture").orElseThrow())
                .isEqualTo(new Track("picture", "图片", List.of("JPEG", "PNG"), 20, 100, 1, 9));
        assertThat(contest.trackFor("MP4").orElseThrow())
                .isEqualTo(new Track("video", "视频", List.of("MP4"), 20, 9, 1, 1));
        assertThat(contest.rounds())
                .containsExactly(
                        new Round("preliminary", "初选", 5, 1, new VoteLine(200, "可由工会推荐进入复赛")),
                        new Round("final", "决赛", 5, 1, new VoteLine(500, "进入专家评审")));
    }

    @Test
    void needsMoreThanTheVotesOfTheLine() {
        VoteLine line = new VoteLine(200, "");

        assertThat(line.isExceededBy(200)).isFalse();
        assertThat(line.isExceededBy(201)).isTrue();
        assertThat(line.missing(200)).isEqualTo(1);
        assertThat(line.missing(0)).isEqualTo(201);
        assertThat(line.missing(500)).isZero();
    }

    @Test
    void readsTheDefinitionThatTheBrokenOnesComeFrom() {
        assertThat(DefinitionReader.read("test.yaml", VALID).stages()).hasSize(3);
    }

    @Test
    void namesACodeThatIsUsedTwice() {
        assertThat(faults("code: two,", "code: one,")).containsExactly("第 7 行：themes 里 one 出现了两次，换一个代码");
    }

    @Test
    void namesAStageThatBeginsBeforeTheLastHasEnded() {
        assertThat(faults("from: 2026-10-10", "from: 2026-09-15"))
                .containsExactly("第 30 行：决赛 从 2026-09-15 开始，前一个赛段到 2026-09-15 才结束，改成之后的日期");
    }

    @Test
    void namesAStageThatEndsBeforeItBegins() {
        assertThat(faults("to: 2026-10-19", "to: 2026-10-09"))
                .containsExactly("第 30 行：决赛 结束于 2026-10-09，早于开始的 2026-10-10");
    }

    @Test
    void allowsOnlyTheLastStageToHaveNoEnd() {
        assertThat(faults(" to: 2026-10-19,", "")).containsExactly("第 31 行：公布 前面的赛段没有结束日期，只有最后一个赛段可以没有");
    }

    @Test
    void namesAStageThatVotesInNoRound() {
        assertThat(faults("    round: preliminary\n", "")).containsExactly("第 23 行：初选 开放投票，要写明 round");
    }

    @Test
    void namesARoundThatIsNotThere() {
        assertThat(faults("round: preliminary }", "round: final }")).containsExactly("第 30 行：rounds 里没有 final");
    }

    @Test
    void namesAFormatThatTwoTracksTake() {
        assertThat(faults("[ MP4 ]", "[ MP4, PNG ]")).containsExactly("第 17 行：格式 PNG 已属于另一个项目");
    }

    @Test
    void namesANumberOfFilesThatCannotBe() {
        assertThat(faults("max-files: 9", "max-files: 0")).containsExactly("第 10 行：文件个数 1–0 不成立");
        assertThat(faults("    min-files: 1\n", "    min-files: 0\n")).containsExactly("第 10 行：文件个数 0–9 不成立");
    }

    @Test
    void namesVotesThatCannotBe() {
        String sentence = "第 33 行：每天 %s 票、同一作品 %s 票不成立，同一作品的票数要在 1 和每天票数之间";

        assertThat(faults("votes-per-work-per-day: 1", "votes-per-work-per-day: 6"))
                .containsExactly(sentence.formatted("5", "6"));
        assertThat(faults("votes-per-day: 5", "votes-per-day: 0")).containsExactly(sentence.formatted("0", "1"));
    }

    @Test
    void namesAWordThatItDoesNotKnow() {
        assertThat(faults("tagline: 口号", "tagline: 口号\nslogan: 口号"))
                .singleElement()
                .asString()
                .startsWith("第 4 行：")
                .contains("slogan");
    }

    @Test
    void namesADoorThatThereIsNot() {
        assertThat(faults("[ submit, vote ]", "[ submit, window ]"))
                .singleElement()
                .asString()
                .startsWith("第 28 行：")
                .contains("window");
    }

    @Test
    void namesADateThatIsNone() {
        assertThat(faults("from: 2026-08-01", "from: 2026-08-32"))
                .singleElement()
                .asString()
                .startsWith("第 26 行：")
                .contains("2026-08-32");
    }

    @Test
    void namesALineThatIsNoYaml() {
        assertThat(faults("name: 测试", "name: [ 测试")).singleElement().asString().matches("(?s)第 \\d+ 行：.*");
    }

    @Test
    void saysThatASectionIsMissing() {
        assertThat(faults("cities: [ 大连 ]\n", ""))
                .singleElement()
                .asString()
                .contains("缺少")
                .doesNotContain("null", "cn.suishoupai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code: test\n",
                "name: 测试\n",
                "zone: Asia/Shanghai\n",
                "text: { title-max: 20, introduction-max: 300 }\n",
                "consents: { truth: 真实, licence: 许可 }\n",
                "    from: 2026-08-01\n",
                "    doors: [ submit, vote ]\n",
                "    formats: [ JPEG, PNG ]\n",
                ", name: 二"
            })
    void doesNotTakeADefinitionThatLacksSomething(String part) {
        assertThat(faults(part, "")).hasSize(1);
    }

    @Test
    void namesALimitThatIsMissing() {
        assertThat(faults("title-max: 20, ", ""))
                .singleElement()
                .asString()
                .startsWith("第 18 行：")
                .contains("title-max");
    }

    @Test
    void namesAnEmptyFile() {
        assertThat(faults(VALID, "")).hasSize(1);
    }

    @Test
    void tellsAllFaultsAtOnceWithTheFilesName() {
        String broken = VALID.replace("code: two,", "code: one,").replace("max-files: 9", "max-files: 0");

        InvalidDefinition invalid = Objects.requireNonNull(
                catchThrowableOfType(InvalidDefinition.class, () -> DefinitionReader.read("test.yaml", broken)));

        assertThat(invalid).hasMessage("test.yaml：\n  第 7 行：themes 里 one 出现了两次，换一个代码\n  第 10 行：文件个数 1–0 不成立");
    }

    private static List<String> faults(String part, String instead) {
        assertThat(VALID).contains(part);
        String broken = VALID.replace(part, instead);
        InvalidDefinition invalid =
                catchThrowableOfType(InvalidDefinition.class, () -> DefinitionReader.read("test.yaml", broken));
        return Objects.requireNonNull(invalid, "The definition was taken").faults();
    }
}
