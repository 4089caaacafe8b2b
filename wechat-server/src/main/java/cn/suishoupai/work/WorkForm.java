package cn.suishoupai.work;

import cn.suishoupai.participant.Particulars;
import java.util.List;

/**
 * What an author filled in, complete or not.
 *
 * @param theme code of a theme; empty if none is chosen
 * @param media keys of accepted files, in the order of showing
 * @param known keys of files that the form showed at some time: only these may be removed by leaving them out
 * @param truth whether the author vouches for authorship and particulars
 * @param licence whether the author lets the organiser show the work
 */
public record WorkForm(
        String theme,
        List<String> media,
        List<String> known,
        String title,
        String introduction,
        Particulars author,
        boolean truth,
        boolean licence) {

    /** A form that showed no files before. */
    public WorkForm(
            String theme,
            List<String> media,
            String title,
            String introduction,
            Particulars author,
            boolean truth,
            boolean licence) {
        this(theme, media, List.of(), title, introduction, author, truth, licence);
    }

    public WorkForm {
        media = List.copyOf(media);
        known = List.copyOf(known);
        title = title.strip();
        introduction = introduction.strip().replace("\r\n", "\n");
    }
}
