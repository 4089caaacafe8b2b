package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneLayout;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant's own works and votes.
 *
 * @param name as given with the last work, or the nickname; may be empty
 * @param byline union and city; may be empty
 * @param contest the contest that 投稿 and 看作品 lead to
 * @param notice what has just happened, such as 已提交，一般 2 天内有结果
 * @param now the time of the page, for 今天 and 昨天
 */
public record MyPage(
        PhoneLayout layout,
        String name,
        String byline,
        ContestLink contest,
        boolean submitOpen,
        @Nullable String notice,
        List<MyWork> works,
        List<MyVote> votes,
        ZonedDateTime now) {}
