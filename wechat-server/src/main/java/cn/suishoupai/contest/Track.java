package cn.suishoupai.contest;

import java.util.List;

/**
 * 项目: a kind of thing one may enter, with its media rules.
 *
 * @param formats names of media formats: JPEG, PNG, MP4
 * @param maxMegabytes for each file, of 1,048,576 bytes: what the most generous phone calls a megabyte
 * @param maxMegapixels for each picture, or each frame of a video, of 1,000,000 pixels
 * @param minFiles fewest files of a work
 * @param maxFiles most files of a work
 */
public record Track(
        String code,
        String name,
        List<String> formats,
        int maxMegabytes,
        int maxMegapixels,
        int minFiles,
        int maxFiles) {

    public Track {
        formats = List.copyOf(formats);
    }
}
