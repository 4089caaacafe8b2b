package cn.suishoupai.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on record who did what to what. A record is part of the transaction of the deed, or there is no deed. */
@Component
public class Audit {

    private final AuditMapper records;
    private final Clock clock;

    Audit(AuditMapper records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Adds a record.
     *
     * @param actor who: {@code staff:chen}, {@code participant:17}, {@code system}
     * @param action what was done, a verb in the past tense: {@code work.published}
     * @param subject to what: {@code work:12}
     * @param detail what else a reader will want to know; no personal data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String action, String subject, String detail) {
        records.add(clock.instant(), actor, action, subject, detail);
    }
}
