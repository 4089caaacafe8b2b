package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.PhoneLayout;
import java.util.List;

/** Every contest of the organiser: running first, then those to come, then those that are over. */
public record ContestsPage(PhoneLayout layout, String organiser, List<ContestCard> contests) {

    /** Returns the contests in one phase, in the order given. */
    public List<ContestCard> in(ContestCard.Phase phase) {
        return contests.stream().filter(contest -> contest.phase() == phase).toList();
    }
}
