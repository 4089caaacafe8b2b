package cn.suishoupai.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.suishoupai.testing.Scene;
import cn.suishoupai.voting.Voting;
import cn.suishoupai.web.Answer;
import cn.suishoupai.web.HttpTest;
import cn.suishoupai.work.Reviews;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding works, and the order in which they stand. Each test has a theme to itself. */
class GalleryTests extends HttpTest {

    private static final String WORKS = "/c/suishoupai/works";

    @Autowired
    private Reviews reviews;

    @Autowired
    private Voting voting;

    @Test
    void putsMoreVotesFirstAndAmongEqualsTheEarlierSubmission() {
        clock.setTo("2026-08-20T10:00");
        long late = scene.submitted(scene.somebody(), "后投稿的");
        clock.setTo("2026-08-20T09:59:59.999");
        long early = scene.submitted(scene.somebody(), "先投稿的");
        clock.setTo("2026-08-21T00:00");
        long winner = scene.submitted(scene.somebody(), "票最多的");
        clock.setTo("2026-08-27T08:20");
        String lateNo = publish(late, "aishan");
        String earlyNo = publish(early, "aishan");
        String winnerNo = publish(winner, "aishan");
        String noVotes = publish(scene.submitted(scene.somebody(), "还没有票"), "aishan");
        Stream.of(lateNo, earlyNo, winnerNo, winnerNo).forEach(this::vote);
        forgetPages();

        assertThat(numbers("?theme=aishan")).containsExactly(winnerNo, earlyNo, lateNo, noVotes);
        Answer ranking = anonymous().get("/c/suishoupai/ranking?theme=aishan");
        assertThat(ranking.all("href=\"/c/suishoupai/works/(\\d{4,})\""))
                .containsExactly(earlyNo, winnerNo, lateNo, noVotes);
        assertThat(ranking.text()).contains("共 4 件 · 同票时先投稿者在前");
        assertThat(anonymous().get(WORKS + "/" + earlyNo).text())
                .containsPattern("<b>2</b><span>主题名次</span>")
                .contains("前一名《票最多的》2 票，只差 <b class=\"num\">1</b> 票");
        assertThat(anonymous().get(WORKS + "/" + lateNo).text())
                .containsPattern("<b>3</b><span>主题名次</span>")
                .contains("前一名《先投稿的》1 票，票数相同");
    }

    @Test
    void showsOneTheme() {
        clock.setTo("2026-09-14T20:00");
        String mine = publish(scene.submitted(scene.somebody(), "山水里的"), "aimei");
        String other = publish(scene.submitted(scene.somebody(), "岗位上的"), "aigang");

        assertThat(numbers("?theme=aimei&order=new")).contains(mine).doesNotContain(other);
        assertThat(numbers("?order=new")).contains(mine, other);
    }

    @Test
    void findsAWorkByItsNumberWithOrWithoutZeros() {
        String no = publish(scene.submitted(scene.somebody(), "按编号找"), "aigang");

        assertThat(found(no)).contains(no);
        assertThat(found(String.valueOf(Integer.parseInt(no)))).contains(no);
        assertThat(found("  " + no + " ")).contains(no);
        assertThat(found("99999999")).isEmpty();
    }

    @Test
    void takesEveryCharacterOfASearchForItself() {
        String percent = publish(scene.submitted(scene.somebody(), "完成100%的计划"), "aigang");
        String thousand = publish(scene.submitted(scene.somebody(), "完成1000件的计划"), "aigang");
        String underscore = publish(scene.submitted(scene.somebody(), "A_B班组"), "aigang");
        String letter = publish(scene.submitted(scene.somebody(), "AxB班组"), "aigang");
        String backslash = publish(scene.submitted(scene.somebody(), "C\\D班组"), "aigang");
        String rare = publish(scene.submitted(scene.somebody(), "𠮷祥如意"), "aigang");
        String quote = publish(scene.submitted(scene.somebody(), "It's 'ok'"), "aigang");

        assertThat(found("完成100")).containsExactlyInAnyOrder(percent, thousand);
        assertThat(found("100%的")).containsExactly(percent);
        assertThat(found("A_B班组")).containsExactly(underscore);
        assertThat(found("AxB班组")).containsExactly(letter);
        assertThat(found("C\\D班")).containsExactly(backslash);
        assertThat(found("𠮷祥")).containsExactly(rare);
        assertThat(found("It's 'ok'")).containsExactly(quote);
        assertThat(found("%")).containsExactly(percent);
        assertThat(found("' OR '1'='1")).isEmpty();
    }

    @Test
    void tellsRareCharactersApart() {
        String one = publish(scene.submitted(scene.somebody(), "生僻字𠮷甲"), "aigang");
        publish(scene.submitted(scene.somebody(), "生僻字𡃁甲"), "aigang");

        assertThat(found("生僻字𠮷甲")).containsExactly(one);
    }

    @Test
    void putsTheNewestFirst() {
        clock.setTo("2026-08-27T08:20:01");
        String first = publish(scene.submitted(scene.somebody(), "先展出"), "other");
        clock.setTo("2026-08-27T08:20");
        String second = publish(scene.submitted(scene.somebody(), "展出得更早"), "other");
        String third = publish(scene.submitted(scene.somebody(), "同一刻后展出"), "other");

        assertThat(numbers("?theme=other&order=new")).containsExactly(first, third, second);
    }

    @Test
    void turnsItsPagesInEachOrderWithoutLosingOrRepeatingAWork() {
        List<String> all = IntStream.range(0, 21)
                .mapToObj(i -> publish(scene.submitted(scene.somebody(), "第 " + i + " 件"), "aixin"))
                .toList();
        forgetPages();

        for (String order : List.of("hot", "new", "random")) {
            List<String> first = numbers("?theme=aixin&order=" + order);
            List<String> second = numbers("?theme=aixin&order=" + order + "&page=2");

            assertThat(first).as(order).hasSize(20);
            assertThat(Stream.concat(first.stream(), second.stream()))
                    .as(order)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(anonymous().get(WORKS + "?theme=aixin&order=hot").text())
                .contains("21 件", "再看 1 件", "/c/suishoupai/works?order=hot&amp;theme=aixin&amp;page=2");
        assertThat(anonymous().get(WORKS + "?theme=aixin&page=3").text()).contains("还没有作品");
    }

    @Test
    void saysThatASearchFoundNothing() {
        assertThat(anonymous()
                        .get(WORKS + "?q=" + URLEncoder.encode("绝不会有的标题", StandardCharsets.UTF_8))
                        .text())
                .contains("没找到“绝不会有的标题”", "编号是四位数字，作品也可能还在审核", "清空重搜");
    }

    private void vote(String no) {
        voting.cast(scene.contest(), Integer.parseInt(no), scene.somebody());
    }

    private String publish(long id, String theme) {
        return String.format("%04d", reviews.publish(id, theme, 5, Scene.EDITOR));
    }

    private List<String> found(String text) {
        return numbers("?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private List<String> numbers(String query) {
        forgetPages();
        return anonymous().get(WORKS + query).all("<a class=\"tile\" href=\"/c/suishoupai/works/(\\d+)\"");
    }
}
