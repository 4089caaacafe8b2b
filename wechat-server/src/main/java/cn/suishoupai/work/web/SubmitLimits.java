package cn.suishoupai.work.web;

import cn.suishoupai.contest.Definition;
import cn.suishoupai.contest.Track;
import cn.suishoupai.media.MediaFormat;
import cn.suishoupai.media.MediaKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The limits of the contest's definition that the page checks at once; the server checks them again.
 *
 * @param pictures pictures in one work; 0 if the contest takes none
 * @param videos videos in one work; 0 if the contest takes none
 * @param bytes size of a file
 * @param title characters (code points) of the title
 * @param introduction characters (code points) of the introduction
 * @param mediaRule the rule in words, such as 1–9 张图片（PNG、JPG），或 1 段 MP4 视频，每个不超过 20 MB
 */
public record SubmitLimits(int pictures, int videos, long bytes, int title, int introduction, String mediaRule) {

    /** The limits of a contest. */
    static SubmitLimits of(Definition rules) {
        List<Track> tracks = rules.tracks();
        long bytes = tracks.stream().mapToLong(Track::maxMegabytes).max().orElse(0) << 20;
        return new SubmitLimits(
                most(tracks, MediaKind.PICTURE),
                most(tracks, MediaKind.VIDEO),
                bytes,
                rules.text().titleMax(),
                rules.text().introductionMax(),
                tracks.stream().map(SubmitLimits::rule).collect(Collectors.joining("，或 ")) + "，每个不超过 " + (bytes >> 20)
                        + " MB");
    }

    private static int most(List<Track> tracks, MediaKind kind) {
        return tracks.stream()
                .filter(track -> kind(track) == kind)
                .mapToInt(Track::maxFiles)
                .max()
                .orElse(0);
    }

    private static MediaKind kind(Track track) {
        return MediaFormat.valueOf(track.formats().get(0)).kind();
    }

    private static String rule(Track track) {
        String count = track.minFiles() == track.maxFiles()
                ? String.valueOf(track.maxFiles())
                : track.minFiles() + "–" + track.maxFiles();
        if (kind(track) == MediaKind.VIDEO) {
            return count + " 段 MP4 视频";
        }
        String formats = track.formats().stream()
                .map(f -> f.equals("JPEG") ? "JPG" : f)
                .sorted()
                .collect(Collectors.joining("、"));
        return count + " 张图片（" + formats + "）";
    }
}
