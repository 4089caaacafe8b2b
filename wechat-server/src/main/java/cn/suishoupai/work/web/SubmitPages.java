package cn.suishoupai.work.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Door;
import cn.suishoupai.contest.Schedule;
import cn.suishoupai.contest.Stage;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.platform.ChineseTime;
import cn.suishoupai.platform.web.ActionLink;
import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneFrames;
import cn.suishoupai.platform.web.PhoneLayout.Tab;
import cn.suishoupai.platform.web.StateCard;
import cn.suishoupai.work.WorkForm;
import cn.suishoupai.work.WorkListing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the submit page in each of its conditions. */
@Component
class SubmitPages {

    private final PhoneFrames frames;
    private final Clock clock;

    SubmitPages(PhoneFrames frames, Clock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    SubmitPage blank(Contest contest, Particulars author) {
        return page(contest, null, null, entry(null, "", "", "", author, false, false), List.of(), Map.of(), null);
    }

    SubmitPage draft(Contest contest, WorkListing work, Particulars author, List<MediaItem> files) {
        SubmitEntry entry = entry(
                work.draftNo(),
                Objects.requireNonNullElse(work.theme(), ""),
                work.title(),
                work.introduction(),
                author,
                false,
                false);
        return page(contest, null, work.reason(), entry, files, Map.of(), work.changedAt());
    }

    /** The page after a submission with faults: everything typed is still there. */
    SubmitPage again(Contest contest, long workId, WorkForm form, List<MediaItem> files, Map<String, String> faults) {
        SubmitEntry entry = entry(
                "D-" + workId,
                form.theme(),
                form.title(),
                form.introduction(),
                form.author(),
                form.truth(),
                form.licence());
        return page(contest, null, null, entry, files, faults, clock.instant());
    }

    /** Instead of the form: why it is closed, and what comes next. */
    SubmitPage closed(Contest contest) {
        Instant now = clock.instant();
        Schedule schedule = contest.schedule();
        ContestLink link = contest.link();
        StateCard card = schedule.nextWith(Door.SUBMIT, now)
                .map(next -> new StateCard(
                        StateCard.Art.CLOCK,
                        "投稿还没开始",
                        next.name() + " " + ChineseTime.startOf(next.from()) + "开始",
                        new ActionLink("看活动规则", link.path("rules"))))
                .orElseGet(() -> new StateCard(
                        StateCard.Art.CLOCK,
                        "投稿已截止",
                        ended(schedule, now) + comesNext(schedule, now),
                        new ActionLink("看作品", link.path("works"))));
        return page(contest, card, null, SubmitEntry.BLANK, List.of(), Map.of(), null);
    }

    private static String ended(Schedule schedule, Instant now) {
        return schedule.lastWith(Door.SUBMIT, now)
                .filter(stage -> stage.to() != null)
                .map(stage -> stage.name() + "到 " + ChineseTime.endOf(Objects.requireNonNull(stage.to())) + "结束。")
                .orElse("");
    }

    private static String comesNext(Schedule schedule, Instant now) {
        if (schedule.isOpen(Door.VOTE, now)) {
            return schedule.stageAt(now).map(Stage::name).orElse("投票") + "正在进行，去投一票";
        }
        return schedule.next(now)
                .map(stage -> stage.name() + " " + ChineseTime.day(stage.from()) + "开始")
                .orElse("感谢你的参与");
    }

    private SubmitPage page(
            Contest contest,
            @Nullable StateCard closed,
            @Nullable String returned,
            SubmitEntry entry,
            List<MediaItem> files,
            Map<String, String> errors,
            @Nullable Instant savedAt) {
        ContestLink link = contest.link();
        return new SubmitPage(
                closed == null
                        ? frames.withOwnBar("投稿 · " + contest.name(), link)
                        : frames.of("投稿 · " + contest.name(), link, Tab.SUBMIT),
                link,
                null,
                closed,
                returned,
                entry,
                contest.definition().themes().stream()
                        .map(theme -> new SubmitTheme(theme.code(), theme.name(), theme.description()))
                        .toList(),
                files.stream().map(SubmitPages::file).toList(),
                SubmitLimits.of(contest.definition()),
                contest.definition().cities().stream()
                        .map(city -> new Choice(city, city, city.equals(entry.city())))
                        .toList(),
                new SubmitConsents(
                        contest.definition().consents().truth(),
                        contest.definition().consents().licence()),
                errors,
                savedAt == null ? null : contest.schedule().local(savedAt));
    }

    private static SubmitEntry entry(
            @Nullable String work,
            String theme,
            String title,
            String introduction,
            Particulars author,
            boolean truth,
            boolean licence) {
        return new SubmitEntry(
                work,
                theme,
                title,
                introduction,
                author.name(),
                author.phone(),
                author.unit(),
                author.city(),
                truth,
                licence);
    }

    private static SubmitMedia file(MediaItem item) {
        return new SubmitMedia(
                item.mediaKey(),
                item.name(),
                item.bytes(),
                item.width(),
                item.height(),
                item.tintOrDark(),
                item.seconds());
    }
}
