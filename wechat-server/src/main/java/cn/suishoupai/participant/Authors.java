package cn.suishoupai.participant;

import cn.suishoupai.platform.Encryption;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authors' particulars (作者), one entry for each work, encrypted. */
@Component
public class Authors {

    private final AuthorMapper rows;
    private final Encryption encryption;
    private final Clock clock;

    Authors(AuthorMapper rows, Encryption encryption, Clock clock) {
        this.rows = rows;
        this.encryption = encryption;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @param id the entry to change; absent: a new one
     * @return the entry's id
     */
    @Transactional
    public long save(@Nullable Long id, long participantId, Particulars particulars) {
        AuthorRow row = id == null ? new AuthorRow() : Objects.requireNonNull(rows.selectById(id));
        row.participantId = participantId;
        row.fill(particulars, encryption, clock.instant());
        if (id == null) {
            rows.insert(row);
        } else {
            rows.updateById(row);
        }
        return Objects.requireNonNull(row.id);
    }

    public Particulars get(@Nullable Long id) {
        return id == null
                ? Particulars.NONE
                : Objects.requireNonNull(rows.selectById(id)).open(encryption);
    }

    /** Several entries in one look-up. */
    public Map<Long, Particulars> get(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.selectByIds(ids).stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.id), row -> row.open(encryption)));
    }

    /** What the participant gave last, to save typing it again. */
    public Optional<Particulars> lastOf(long participantId) {
        return Optional.ofNullable(rows.latestOf(participantId)).map(row -> row.open(encryption));
    }
}
