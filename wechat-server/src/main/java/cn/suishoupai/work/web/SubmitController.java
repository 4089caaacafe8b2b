package cn.suishoupai.work.web;

import cn.suishoupai.contest.Contest;
import cn.suishoupai.contest.Contests;
import cn.suishoupai.contest.Door;
import cn.suishoupai.media.Media;
import cn.suishoupai.media.MediaItem;
import cn.suishoupai.media.MediaRefusal;
import cn.suishoupai.participant.Authors;
import cn.suishoupai.participant.Particulars;
import cn.suishoupai.participant.Visitor;
import cn.suishoupai.platform.ChineseTime;
import cn.suishoupai.platform.NotFound;
import cn.suishoupai.platform.web.Pages;
import cn.suishoupai.work.Entries;
import cn.suishoupai.work.Entries.Submission;
import cn.suishoupai.work.WorkForm;
import cn.suishoupai.work.WorkListing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 投稿: one page, saved as a draft while it is filled in. */
@RestController
@RequestMapping("/c/{contest}/submit")
class SubmitController {

    private final Contests contests;
    private final Entries entries;
    private final Authors authors;
    private final Media media;
    private final Pages pages;
    private final SubmitPages submitPages;
    private final Clock clock;

    SubmitController(
            Contests contests,
            Entries entries,
            Authors authors,
            Media media,
            Pages pages,
            SubmitPages submitPages,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.authors = authors;
        this.media = media;
        this.pages = pages;
        this.submitPages = submitPages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> form(
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(name = "new", required = false) @Nullable String another,
            Visitor visitor) {
        Contest chosen = contests.get(contest);
        if (!chosen.isOpen(Door.SUBMIT, clock.instant())) {
            return pages.personal("work/submit.jte", submitPages.closed(chosen));
        }
        Long id = draftId(work);
        long participant = visitor.signedIn("/c/" + contest + "/submit" + (id == null ? "" : "?work=" + work));
        Optional<Long> begun =
                id == null && another == null ? entries.latestDraft(chosen, participant) : Optional.empty();
        if (begun.isPresent()) {
            return seeOther("/c/" + contest + "/submit?work=D-" + begun.get());
        }
        if (id == null) {
            Particulars last = authors.lastOf(participant).orElse(Particulars.NONE);
            return pages.personal("work/submit.jte", submitPages.blank(chosen, last));
        }
        Optional<WorkListing> open = entries.editable(id, participant);
        if (open.isEmpty()) {
            // The back button after a submission: the work is under review, its state stands on this page.
            return seeOther("/my");
        }
        WorkListing draft = open.get();
        Particulars author = draft.authorId() == null
                ? authors.lastOf(participant).orElse(Particulars.NONE)
                : authors.get(draft.authorId());
        return pages.personal("work/submit.jte", submitPages.draft(chosen, draft, author, entries.files(id)));
    }

    @PostMapping(params = "action=save", produces = MediaType.APPLICATION_JSON_VALUE)
    Saved autosave(@PathVariable String contest, SubmitFields fields, Visitor visitor) {
        long participant = visitor.signedIn("/c/" + contest + "/submit");
        long id = entries.save(contests.get(contest), participant, draftId(fields.work()), fields.form(List.of()));
        return new Saved(
                "D-" + id, ChineseTime.clock(contests.get(contest).schedule().local(clock.instant())));
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> send(
            @PathVariable String contest,
            SubmitFields fields,
            @RequestParam(defaultValue = "submit") String action,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Visitor visitor)
            throws IOException {
        Contest chosen = contests.get(contest);
        long participant = visitor.signedIn("/c/" + contest + "/submit");
        if (!chosen.isOpen(Door.SUBMIT, clock.instant())) {
            return pages.personal(HttpStatus.CONFLICT, "work/submit.jte", submitPages.closed(chosen));
        }
        Map<String, String> refused = new LinkedHashMap<>();
        WorkForm form = fields.form(accepted(chosen, participant, files == null ? List.of() : files, refused));
        if ("save".equals(action) && refused.isEmpty()) {
            long id = entries.save(chosen, participant, draftId(fields.work()), form);
            return seeOther("/c/" + contest + "/submit?work=D-" + id);
        }
        Submission result = refused.isEmpty()
                ? entries.submit(chosen, participant, draftId(fields.work()), form)
                : new Submission(entries.save(chosen, participant, draftId(fields.work()), form), refused);
        if (result.isAccepted()) {
            return seeOther("/my?done=submitted");
        }
        SubmitPage page =
                submitPages.again(chosen, result.workId(), form, entries.files(result.workId()), result.faults());
        return pages.personal(HttpStatus.UNPROCESSABLE_CONTENT, "work/submit.jte", page);
    }

    /** Files that came with the form itself, from a browser without scripts. */
    private List<String> accepted(
            Contest contest, long participant, List<MultipartFile> files, Map<String, String> refused)
            throws IOException {
        List<String> keys = new ArrayList<>();
        for (MultipartFile file : files) {
            if (file.isEmpty()) {
                continue;
            }
            Path copy = Files.createTempFile("upload", ".part");
            try {
                file.transferTo(copy);
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                MediaItem item = media.accept(copy, name, participant, entries.mediaRules(contest));
                keys.add(item.mediaKey());
            } catch (MediaRefusal refusal) {
                refused.put("media", file.getOriginalFilename() + "：" + refusal.sentence());
            } finally {
                Files.deleteIfExists(copy);
            }
        }
        return keys;
    }

    private static @Nullable Long draftId(String number) {
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("D-\\d{1,18}")) {
            throw new NotFound("work");
        }
        return Long.valueOf(number.substring(2));
    }

    private static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /** What the page's script is told after a draft was saved. */
    record Saved(String work, String savedAt) {}
}
