package cn.suishoupai.site.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Schedule;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.platform.ChineseTime;
import cn.suishoupai.site.web.StageStep.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Where a contest stands: its timeline and what is counted down to. */
final class Progressions {

    private Progressions() {}

    static List<StageStep> steps(Contest contest, Instant now) {
        LocalDate today = contest.schedule().day(now);
        return contest.definition().stages().stream()
                .map(stage ->
                        new StageStep(stage.label(), stage.from(), stage.to(), progress(stage, today), stage.summary()))
                .toList();
    }

    private static Progress progress(Stage stage, LocalDate today) {
        if (stage.includes(today)) {
            return Progress.NOW;
        }
        return stage.from().isAfter(today) ? Progress.LATER : Progress.DONE;
    }

    static Countdown countdown(Contest contest, Instant now) {
        Schedule schedule = contest.schedule();
        boolean submitOpen = contest.isOpen(Door.SUBMIT, now);
        boolean voteOpen = contest.isOpen(Door.VOTE, now);
        LocalDate today = schedule.day(now);
        String note = note(contest, now, voteOpen);
        Optional<LocalDate> end = submitOpen
                ? schedule.lastDay(Door.SUBMIT, now)
                : voteOpen ? schedule.lastDay(Door.VOTE, now) : Optional.empty();
        if (end.isPresent()) {
            int days = (int) ChronoUnit.DAYS.between(today, end.get());
            return new Countdown(days, submitOpen ? "截止投稿" : "截止投票", note, submitOpen, voteOpen);
        }
        return schedule.next(now)
                .map(next -> new Countdown(
                        (int) ChronoUnit.DAYS.between(today, next.from()),
                        "开始" + next.name(),
                        note,
                        submitOpen,
                        voteOpen))
                .orElseGet(() -> new Countdown(
                        null, schedule.stageAt(now).map(Stage::name).orElse("活动已结束"), note, submitOpen, voteOpen));
    }

    private static String note(Contest contest, Instant now, boolean voteOpen) {
        Optional<Stage> stage = contest.schedule().stageAt(now);
        if (stage.isEmpty()) {
            return contest.schedule()
                    .next(now)
                    .map(next -> next.name() + "从 " + ChineseTime.startOf(next.from()) + "开始")
                    .orElse("感谢你的参与");
        }
        String name = stage.get().name();
        String doing = voteOpen && !name.contains("投票") ? name + "投票中" : name + "进行中";
        LocalDate to = stage.get().to();
        return to == null ? stage.get().summary() : doing + "，到 " + ChineseTime.endOf(to);
    }
}
