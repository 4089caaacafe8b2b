package cn.suishoupai.media;

import java.io.IOException;

/**
 * One track of an MP4.
 *
 * @param handler "vide" for pictures, "soun" for sound, anything else for data
 * @param box the {@code trak}
 */
record Mp4Track(String handler, Mp4Box box) {

    static final String VIDEO = "vide";
    static final String SOUND = "soun";

    static Mp4Track read(Mp4File file, Mp4Box trak) throws IOException {
        var handler = file.need(trak, "mdia", "hdlr");
        return new Mp4Track(file.fourcc(handler.content() + 8), trak);
    }

    boolean isVideo() {
        return handler.equals(VIDEO);
    }

    /** Pictures and sound are played; place, subtitles of a drone, and other data are not. */
    boolean isPlayed() {
        return isVideo() || handler.equals(SOUND);
    }
}
