package cn.suishoupai.console.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.web.ConsoleLayout;
import cn.suishoupai.platform.web.ConsoleLayout.Item;
import cn.suishoupai.staff.StaffMember;
import cn.suishoupai.work.Reviews;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a console page. */
@Component
class ConsoleFrames {

    private final Contests contests;
    private final Reviews reviews;
    private final Clock clock;

    ConsoleFrames(Contests contests, Reviews reviews, Clock clock) {
        this.contests = contests;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The contest that the console works on: the one that is running, else the first. */
    Contest contest() {
        Instant now = clock.instant();
        return contests.all().stream()
                .filter(contest -> contest.isOpen(Door.SUBMIT, now) || contest.isOpen(Door.DISPLAY, now))
                .findFirst()
                .or(() -> contests.all().stream().findFirst())
                .orElseThrow(() -> new NotFound("contest"));
    }

    ConsoleLayout of(String title, Item item, StaffMember member, CsrfToken csrf) {
        Contest contest = contest();
        return new ConsoleLayout(
                title,
                contest.name(),
                item,
                reviews.countWaiting(contest),
                stage(contest),
                member.displayName(),
                member.role().label(),
                csrf.getToken());
    }

    private String stage(Contest contest) {
        Instant now = clock.instant();
        return contest.schedule()
                .stageAt(now)
                .map(stage -> stage.name() + left(contest, stage, now))
                .orElse("现在没有赛段");
    }

    private static String left(Contest contest, Stage stage, Instant now) {
        return stage.to() == null
                ? ""
                : " · 还剩 " + ChronoUnit.DAYS.between(contest.schedule().day(now), stage.to()) + " 天";
    }
}
