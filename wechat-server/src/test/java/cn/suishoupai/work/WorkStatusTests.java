package cn.suishoupai.work;

import static cn.suishoupai.work.WorkStatus.DISQUALIFIED;
import static cn.suishoupai.work.WorkStatus.DRAFT;
import static cn.suishoupai.work.WorkStatus.PUBLISHED;
import static cn.suishoupai.work.WorkStatus.RETURNED;
import static cn.suishoupai.work.WorkStatus.SUBMITTED;
import static cn.suishoupai.work.WorkStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The one door for changes of state. */
class WorkStatusTests {

    @ParameterizedTest
    @MethodSource
    void becomesOnlyWhatItMay(WorkStatus status, Set<WorkStatus> next) {
        assertThat(Arrays.stream(WorkStatus.values()).filter(status::mayBecome).collect(Collectors.toSet()))
                .isEqualTo(next);
    }

    static Stream<Arguments> becomesOnlyWhatItMay() {
        return Stream.of(
                Arguments.of(DRAFT, EnumSet.of(SUBMITTED)),
                Arguments.of(SUBMITTED, EnumSet.of(PUBLISHED, RETURNED, WITHDRAWN, DISQUALIFIED)),
                Arguments.of(RETURNED, EnumSet.of(SUBMITTED)),
                Arguments.of(PUBLISHED, EnumSet.of(WITHDRAWN, DISQUALIFIED)),
                Arguments.of(WITHDRAWN, EnumSet.noneOf(WorkStatus.class)),
                Arguments.of(DISQUALIFIED, EnumSet.noneOf(WorkStatus.class)));
    }

    @Test
    void belongsToTheAuthorAsADraftAndAfterAReturn() {
        assertThat(Arrays.stream(WorkStatus.values()).filter(WorkStatus::isEditable))
                .containsExactly(DRAFT, RETURNED);
    }
}
