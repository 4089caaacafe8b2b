package cn.suishoupai.work;

import java.util.Set;

/** Where a work stands. */
public enum WorkStatus {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN,
    DISQUALIFIED;

    /** Whether the author may still change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean mayBecome(WorkStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED ->
                Set.of(PUBLISHED, RETURNED, WITHDRAWN, DISQUALIFIED).contains(next);
            case PUBLISHED -> Set.of(WITHDRAWN, DISQUALIFIED).contains(next);
            case WITHDRAWN, DISQUALIFIED -> false;
        };
    }
}
