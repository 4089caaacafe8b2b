package cn.suishoupai.work.web;

import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneLayout;
import cn.suishoupai.platform.web.StateCard;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an author enters a work; nothing typed is lost when something is missing.
 *
 * @param csrf token of the form; null where the form needs none
 * @param closed what to say instead of the form while the door is closed
 * @param returned why the editor returned the work
 * @param entry what is typed so far
 * @param media files that are already there, in order
 * @param cities for the select, one of them chosen or none
 * @param consents what the author agrees to
 * @param errors a sentence by field: theme, media, title, introduction, name, phone, unit, city, truth, licence
 * @param savedAt when the draft was last saved; null for a new one
 */
public record SubmitPage(
        PhoneLayout layout,
        ContestLink contest,
        @Nullable String csrf,
        @Nullable StateCard closed,
        @Nullable String returned,
        SubmitEntry entry,
        List<SubmitTheme> themes,
        List<SubmitMedia> media,
        SubmitLimits limits,
        List<Choice> cities,
        SubmitConsents consents,
        Map<String, String> errors,
        @Nullable ZonedDateTime savedAt) {

    /** Returns what is wrong with a field, or null. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
