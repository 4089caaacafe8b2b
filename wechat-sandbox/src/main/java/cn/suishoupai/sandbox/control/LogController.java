package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.journal.Journal;
import cn.suishoupai.sandbox.journal.JournalEntry;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The journal of deliveries and calls. */
@ControlApi
class LogController {

    private final Journal journal;

    LogController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/log")
    List<JournalEntry> since(@RequestParam(defaultValue = "0") long since) {
        return journal.since(since);
    }

    @DeleteMapping("/log")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        journal.reset();
    }
}
