package cn.suishoupai.media;

import static cn.suishoupai.media.Bytes.concat;
import static cn.suishoupai.media.Bytes.ints;
import static cn.suishoupai.media.Bytes.shorts;

import java.util.ArrayList;
import java.util.List;

/** Puts an MP4 together box by box; one chunk of samples for each track. */
final class Mp4Builder {

    private static final int TIME = 0xdeadbeef;
    private static final int[] UPRIGHT = {1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30};
    private static final int[] QUARTER_TURN = {0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30};

    private final List<Track> tracks = new ArrayList<>();
    private String brands = "isom\0\0\2\0isommp42";
    private String codec = "avc1";
    private int[] matrix = UPRIGHT;
    private int width = 320;
    private int height = 180;
    private int seconds = 3;
    private boolean moovAtEnd;
    private boolean wide;
    private byte[] inTrak = {};
    private byte[] inMoov = {};
    private byte[] atTop = {};

    private record Track(String handler, String samples) {}

    static Mp4Builder video() {
        return empty().track("vide", "picture data ".repeat(40));
    }

    static Mp4Builder empty() {
        return new Mp4Builder();
    }

    Mp4Builder track(String handler, String samples) {
        tracks.add(new Track(handler, samples));
        return this;
    }

    Mp4Builder brands(String majorVersionAndOthers) {
        brands = majorVersionAndOthers;
        return this;
    }

    Mp4Builder codec(String fourcc) {
        codec = fourcc;
        return this;
    }

    Mp4Builder rotated() {
        matrix = QUARTER_TURN;
        return this;
    }

    Mp4Builder size(int width, int height) {
        this.width = width;
        this.height = height;
        return this;
    }

    Mp4Builder seconds(int seconds) {
        this.seconds = seconds;
        return this;
    }

    Mp4Builder moovAtEnd() {
        moovAtEnd = true;
        return this;
    }

    /** Sizes and offsets in 64 bits, and headers of version 1. */
    Mp4Builder wide() {
        wide = true;
        return this;
    }

    Mp4Builder inTrak(byte[] boxes) {
        inTrak = boxes;
        return this;
    }

    Mp4Builder inMoov(byte[] boxes) {
        inMoov = boxes;
        return this;
    }

    Mp4Builder atTop(byte[] boxes) {
        atTop = boxes;
        return this;
    }

    byte[] build() {
        var ftyp = box("ftyp", Bytes.of(brands));
        int mdatHeader = wide ? 16 : 8;
        int before = ftyp.length + atTop.length + (moovAtEnd ? 0 : moov(0).length);
        var moov = moov(before + mdatHeader);
        var mdat = mdat();
        return moovAtEnd ? concat(ftyp, atTop, mdat, moov) : concat(ftyp, atTop, moov, mdat);
    }

    static byte[] box(String type, byte[]... content) {
        var all = concat(content);
        return concat(ints(8 + all.length), Bytes.of(type), all);
    }

    /** A place as phones write it. */
    static byte[] place(String iso6709) {
        return box("udta", box("\u00a9xyz", shorts(iso6709.length(), 0x15c7), Bytes.of(iso6709)));
    }

    private byte[] mdat() {
        var samples = concat(tracks.stream().map(Track::samples).map(Bytes::of).toArray(byte[][]::new));
        return wide ? concat(ints(1), Bytes.of("mdat"), ints(0, 16 + samples.length), samples) : box("mdat", samples);
    }

    private byte[] moov(int firstChunk) {
        var traks = new byte[tracks.size()][];
        int chunk = firstChunk;
        for (int i = 0; i < traks.length; i++) {
            traks[i] = trak(i + 1, tracks.get(i), chunk);
            chunk += tracks.get(i).samples.length();
        }
        return box("moov", box("mvhd", clock(), new byte[80]), concat(traks), inMoov);
    }

    private byte[] trak(int id, Track track, int chunk) {
        int side = track.handler.equals("vide") ? 1 : 0;
        var tkhd = box(
                "tkhd",
                times(),
                ints(id, 0),
                wide ? ints(0, seconds) : ints(seconds),
                new byte[16],
                ints(matrix),
                ints((side * width) << 16, (side * height) << 16));
        var hdlr = box("hdlr", ints(0, 0), Bytes.of(track.handler), new byte[12]);
        var minf = box("minf", stbl(track, chunk));
        return box("trak", tkhd, box("mdia", box("mdhd", clock(), ints(0)), hdlr, minf), inTrak);
    }

    private byte[] stbl(Track track, int chunk) {
        var entry =
                box(track.handler.equals("vide") ? codec : "data", new byte[24], shorts(width, height), new byte[50]);
        return box(
                "stbl",
                box("stsd", ints(0, 1), entry),
                box("stsc", ints(0, 1, 1, 2, 1)),
                box("stsz", ints(0, 0, 2, 10, track.samples.length() - 10)),
                wide ? box("co64", ints(0, 1, 0, chunk)) : box("stco", ints(0, 1, chunk)));
    }

    private byte[] clock() {
        return concat(times(), ints(1000), wide ? ints(0, 1000 * seconds) : ints(1000 * seconds));
    }

    private byte[] times() {
        return wide ? ints(1 << 24, TIME, TIME, TIME, TIME) : ints(0, TIME, TIME);
    }
}
