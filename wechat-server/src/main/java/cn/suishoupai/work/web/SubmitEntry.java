package cn.suishoupai.work.web;

import org.jspecify.annotations.Nullable;

/**
 * What an author has typed; empty strings for what is missing.
 *
 * @param work the draft's number, such as D-12; null for a new work
 * @param theme code of the theme
 * @param truth whether the author vouches for authorship and particulars
 * @param licence whether the author lets the organiser show the work
 */
public record SubmitEntry(
        @Nullable String work,
        String theme,
        String title,
        String introduction,
        String name,
        String phone,
        String unit,
        String city,
        boolean truth,
        boolean licence) {

    /** An entry with nothing in it. */
    public static final SubmitEntry BLANK = new SubmitEntry(null, "", "", "", "", "", "", "", false, false);

    /** Returns how many characters the title has, as people count them. */
    public int titleLength() {
        return title.codePointCount(0, title.length());
    }

    /** Returns how many characters the introduction has, as people count them. */
    public int introductionLength() {
        return introduction.codePointCount(0, introduction.length());
    }
}
