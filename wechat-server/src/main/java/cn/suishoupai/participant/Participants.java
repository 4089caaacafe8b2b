package cn.suishoupai.participant;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who ever took part. */
@Component
public class Participants {

    private final ParticipantMapper rows;
    private final Clock clock;

    Participants(ParticipantMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The participant behind a real openid, made at the first meeting. */
    @Transactional
    public Participant behind(String openid) {
        Participant known = rows.find(openid);
        if (known != null) {
            return known;
        }
        rows.add(openid, clock.instant());
        return Objects.requireNonNull(rows.find(openid));
    }

    /** Until the transaction ends, nothing else that locks this participant goes on: one's own messages in a row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(long participantId) {
        rows.lock(participantId);
    }
}
