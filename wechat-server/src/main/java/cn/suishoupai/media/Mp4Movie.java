package cn.suishoupai.media;

import cn.suishoupai.media.MediaRefusal.Code;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** An MP4 that is whole and that every phone plays; anything else is refused while it is read. */
record Mp4Movie(PictureShape frame, Duration duration) {

    static Mp4Movie read(Path path, PixelLimit limit) throws IOException {
        try (var file = new Mp4File(path)) {
            return read(file, limit);
        } catch (EOFException e) {
            throw truncated();
        }
    }

    private static Mp4Movie read(Mp4File file, PixelLimit limit) throws IOException {
        var boxes = file.boxes();
        var moov = first(boxes, "moov");
        if (first(boxes, "mdat").length() == 0) {
            throw truncated();
        }
        refuseFragments(file, boxes, moov);
        var tracks = tracks(file, moov);
        var video = tracks.stream().filter(Mp4Track::isVideo).findFirst().orElseThrow(Mp4Movie::noVideo);
        Mp4Codec.check(file, video);
        var frame = Mp4Frame.read(file, video);
        limit.check(frame.width(), frame.height());
        var duration = Mp4Clock.read(file, moov, video);
        checkSamples(file, tracks);
        return new Mp4Movie(frame, duration);
    }

    static List<Mp4Track> tracks(Mp4File file, Mp4Box moov) throws IOException {
        var tracks = new ArrayList<Mp4Track>();
        for (var box : file.boxes(moov)) {
            if (box.type().equals("trak")) {
                tracks.add(Mp4Track.read(file, box));
            }
        }
        return tracks;
    }

    private static Mp4Box first(List<Mp4Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst().orElseThrow(Mp4Movie::truncated);
    }

    private static void refuseFragments(Mp4File file, List<Mp4Box> boxes, Mp4Box moov) throws IOException {
        boolean fragments = boxes.stream().anyMatch(box -> box.type().equals("moof"));
        if (fragments || file.find(moov, "mvex").isPresent()) {
            throw new MediaRefusal(Code.CODEC, "这个 MP4 是分段格式（fMP4），有些手机放不出来。用剪辑软件导出普通 MP4 后再传");
        }
    }

    /** Samples lie inside the file, and all together are not more than it: what walks over them comes to an end. */
    private static void checkSamples(Mp4File file, List<Mp4Track> tracks) throws IOException {
        var total = new AtomicLong();
        for (var track : tracks) {
            Mp4Samples.forEachChunk(file, track, (offset, length) -> {
                if (offset < 0 || length < 0 || offset > file.length() - length) {
                    throw truncated();
                }
                if (total.addAndGet(length) > file.length()) {
                    throw Mp4File.broken();
                }
            });
        }
    }

    private static MediaRefusal noVideo() {
        return new MediaRefusal(Code.NO_VIDEO, "这个 MP4 只有声音，没有画面。请选有画面的视频");
    }

    private static MediaRefusal truncated() {
        return new MediaRefusal(Code.TRUNCATED, "这个视频不完整，后半部分没有传上来。重新上传");
    }
}
