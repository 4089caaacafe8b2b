package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.PhoneLayout;
import cn.suishoupai.platform.web.Thumbnail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contest's home: stage and days left, the timeline, the themes, the latest works and the leaders.
 *
 * @param organiser who holds the contest, such as 省总工会
 * @param slogan second line of the title; may be empty
 * @param cover picture behind the title; null takes the drawing that comes with the software
 * @param unions unions with at least one published work
 * @param latest the latest issue or simply the latest works; null hides the section
 * @param leaders at most five works with the most votes, first place first
 * @param voteRule one line about votes, such as 投票每人每天 5 票，同一作品每天 1 票; may be empty
 */
public record HomePage(
        PhoneLayout layout,
        String organiser,
        String name,
        String slogan,
        @Nullable Thumbnail cover,
        int works,
        int votes,
        int unions,
        Countdown countdown,
        List<StageStep> stages,
        List<Zone> zones,
        @Nullable LatestWorks latest,
        List<Tile> leaders,
        String voteRule) {}
