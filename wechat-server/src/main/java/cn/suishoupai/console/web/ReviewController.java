package cn.suishoupai.console.web;

import cn.suishoupai.platform.Refusal;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.staff.StaffMember;
import cn.suishoupai.work.Editor;
import cn.suishoupai.work.Reviews;
import cn.suishoupai.work.WorkListing;
import cn.suishoupai.work.WorkStatus;
import cn.suishoupai.work.Works;
import cn.suishoupai.work.WrongStatus;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 审核: what waits, one work on the desk, publish it or return it with a reason. */
@RestController
@RequestMapping("/console/review")
class ReviewController {

    private final Reviews reviews;
    private final Works works;
    private final ReviewPages reviewPages;
    private final Pages pages;

    ReviewController(Reviews reviews, Works works, ReviewPages reviewPages, Pages pages) {
        this.reviews = reviews;
        this.works = works;
        this.reviewPages = reviewPages;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> desk(
            @RequestParam(required = false) @Nullable Long work,
            @RequestParam(required = false) @Nullable Long decided,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken csrf) {
        String notice = decided == null ? null : notice(works.get(decided));
        return pages.personal("console/review.jte", reviewPages.page(work, notice, null, member, csrf));
    }

    @PostMapping("/{id}/publish")
    ResponseEntity<byte[]> publish(
            @PathVariable long id,
            @RequestParam String theme,
            @RequestParam(defaultValue = "") Set<Integer> ticks,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken csrf) {
        return decide(id, member, csrf, () -> reviews.publish(id, theme, ticks.size(), editor(member)));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<byte[]> sendBack(
            @PathVariable long id,
            @RequestParam String reason,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken csrf) {
        return decide(id, member, csrf, () -> reviews.sendBack(id, reason, editor(member)));
    }

    private ResponseEntity<byte[]> decide(long id, StaffMember member, CsrfToken csrf, Runnable decision) {
        Long next = reviewPages.after(id);
        try {
            decision.run();
        } catch (WrongStatus somebodyWasQuicker) {
            return backToTheDesk(id, next);
        } catch (Refusal refusal) {
            String error = refusal.message() + (refusal.next() == null ? "" : "。" + refusal.next());
            return pages.personal(
                    HttpStatus.valueOf(refusal.status()),
                    "console/review.jte",
                    reviewPages.page(id, null, error, member, csrf));
        }
        return backToTheDesk(id, next);
    }

    private static ResponseEntity<byte[]> backToTheDesk(long decided, @Nullable Long next) {
        String address = "/console/review?decided=" + decided + (next == null ? "" : "&work=" + next);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private static String notice(WorkListing work) {
        return work.status() == WorkStatus.PUBLISHED
                ? "《" + work.title() + "》已展出，编号 " + work.label()
                : "《" + work.title() + "》已退回，作者会在“我的”里看到原因";
    }

    private static Editor editor(StaffMember member) {
        return new Editor(member.getUsername(), member.displayName());
    }
}
