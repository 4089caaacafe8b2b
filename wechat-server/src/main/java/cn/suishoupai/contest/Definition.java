package cn.suishoupai.contest;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Everything that the organiser's notice says of a contest; parsed from YAML, immutable, valid as a whole. */
public record Definition(
        String code,
        String name,
        String tagline,
        String organizer,
        ZoneId zone,
        List<Theme> themes,
        List<Track> tracks,
        TextRules text,
        List<String> cities,
        List<String> checklist,
        Consents consents,
        List<Stage> stages,
        List<Round> rounds) {

    public Definition {
        themes = List.copyOf(themes);
        tracks = List.copyOf(tracks);
        cities = List.copyOf(cities);
        checklist = List.copyOf(checklist);
        stages = List.copyOf(stages);
        rounds = List.copyOf(rounds);
    }

    public Optional<Theme> theme(String themeCode) {
        return themes.stream().filter(t -> t.code().equals(themeCode)).findFirst();
    }

    /** Whether a theme of that code exists. */
    public boolean hasTheme(String themeCode) {
        return theme(themeCode).isPresent();
    }

    public Optional<Track> track(String trackCode) {
        return tracks.stream().filter(t -> t.code().equals(trackCode)).findFirst();
    }

    /** The track whose media rules name a format; formats belong to one track each. */
    public Optional<Track> trackFor(String format) {
        return tracks.stream().filter(t -> t.formats().contains(format)).findFirst();
    }

    public Optional<Round> round(String roundCode) {
        return rounds.stream().filter(r -> r.code().equals(roundCode)).findFirst();
    }
}
