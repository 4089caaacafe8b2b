package cn.suishoupai.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must hold in a definition as a whole; each rule adds its faults, so that all are told at once. */
final class DefinitionRules {

    private final Definition definition;
    private final YamlLines lines;
    private final List<String> faults = new ArrayList<>();

    private DefinitionRules(Definition definition, YamlLines lines) {
        this.definition = definition;
        this.lines = lines;
    }

    static List<String> faults(Definition definition, YamlLines lines) {
        DefinitionRules rules = new DefinitionRules(definition, lines);
        rules.codesAreUnique("themes", definition.themes(), Theme::code);
        rules.codesAreUnique("tracks", definition.tracks(), Track::code);
        rules.codesAreUnique("stages", definition.stages(), Stage::code);
        rules.codesAreUnique("rounds", definition.rounds(), Round::code);
        rules.stagesFollowEachOther();
        rules.votingStagesNameARound();
        rules.aFormatBelongsToOneTrack();
        rules.limitsCanBeMet();
        return rules.faults;
    }

    private <T> void codesAreUnique(String section, List<T> entries, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(code.apply(entry))) {
                faults.add(lines.of(section, code.apply(entry)) + section + " 里 " + code.apply(entry) + " 出现了两次，换一个代码");
            }
        }
    }

    private void stagesFollowEachOther() {
        @Nullable LocalDate end = LocalDate.MIN;
        for (Stage stage : definition.stages()) {
            String line = lines.of("stages", stage.code());
            if (stage.to() != null && stage.to().isBefore(stage.from())) {
                faults.add(line + stage.name() + " 结束于 " + stage.to() + "，早于开始的 " + stage.from());
            }
            if (end == null) {
                faults.add(line + stage.name() + " 前面的赛段没有结束日期，只有最后一个赛段可以没有");
            } else if (!stage.from().isAfter(end)) {
                faults.add(line + stage.name() + " 从 " + stage.from() + " 开始，前一个赛段到 " + end + " 才结束，改成之后的日期");
            }
            end = stage.to();
        }
    }

    private void votingStagesNameARound() {
        for (Stage stage : definition.stages()) {
            String line = lines.of("stages", stage.code());
            if (stage.opens(Door.VOTE) && stage.round() == null) {
                faults.add(line + stage.name() + " 开放投票，要写明 round");
            }
            if (stage.round() != null && definition.round(stage.round()).isEmpty()) {
                faults.add(line + "rounds 里没有 " + stage.round());
            }
        }
    }

    private void aFormatBelongsToOneTrack() {
        Set<String> seen = new HashSet<>();
        for (Track track : definition.tracks()) {
            for (String format : track.formats()) {
                if (!seen.add(format)) {
                    faults.add(lines.of("tracks", track.code()) + "格式 " + format + " 已属于另一个项目");
                }
            }
        }
    }

    private void limitsCanBeMet() {
        for (Track track : definition.tracks()) {
            if (track.minFiles() < 1 || track.maxFiles() < track.minFiles()) {
                faults.add(lines.of("tracks", track.code()) + "文件个数 " + track.minFiles() + "–" + track.maxFiles()
                        + " 不成立");
            }
        }
        for (Round round : definition.rounds()) {
            if (round.votesPerDay() < 1
                    || round.votesPerWorkPerDay() < 1
                    || round.votesPerWorkPerDay() > round.votesPerDay()) {
                faults.add(lines.of("rounds", round.code()) + "每天 " + round.votesPerDay() + " 票、同一作品 "
                        + round.votesPerWorkPerDay() + " 票不成立，同一作品的票数要在 1 和每天票数之间");
            }
        }
    }
}
