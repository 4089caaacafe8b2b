package cn.suishoupai.work.web;

import cn.suishoupai.participant.Particulars;
import cn.suishoupai.work.WorkForm;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the form as the browser sends them; any of them may be missing. */
record SubmitFields(
        @Nullable String work,
        @Nullable String theme,
        @Nullable List<String> media,
        @Nullable List<String> known,
        @Nullable String title,
        @Nullable String introduction,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String unit,
        @Nullable String city,
        @Nullable Boolean truth,
        @Nullable Boolean licence) {

    @Override
    public String work() {
        return text(work);
    }

    /**
     * The form.
     *
     * @param more keys of files that came with the form itself
     */
    WorkForm form(List<String> more) {
        List<String> keys = media == null ? List.of() : media;
        return new WorkForm(
                text(theme),
                Stream.concat(keys.stream(), more.stream()).toList(),
                known == null ? List.of() : known,
                text(title),
                text(introduction),
                new Particulars(text(name), text(phone), text(unit), text(city)),
                Boolean.TRUE.equals(truth),
                Boolean.TRUE.equals(licence));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
