package cn.suishoupai.media;

import java.io.IOException;

/** Where a track's samples lie in the file, chunk by chunk (ISO/IEC 14496-12, clauses 8.7.3 to 8.7.5). */
final class Mp4Samples {

    private final Mp4Table chunks;
    private final Mp4Table runs;
    private final Mp4Table sizes;
    private final long uniformSize;
    private long chunk;
    private long samplesPerChunk;
    private long nextRun = 1;
    private long nextSamplesPerChunk;

    private Mp4Samples(Mp4Table chunks, Mp4Table runs, Mp4Table sizes, long uniformSize) throws IOException {
        this.chunks = chunks;
        this.runs = runs;
        this.sizes = sizes;
        this.uniformSize = uniformSize;
        advanceRun();
    }

    /** A stretch of bytes that belongs to a track. */
    interface Stretch {
        void at(long offset, long length) throws IOException;
    }

    static void forEachChunk(Mp4File file, Mp4Track track, Stretch stretch) throws IOException {
        var table = file.need(track.box(), "mdia", "minf", "stbl");
        var samples = open(file, table);
        while (samples.chunks.hasNext()) {
            long offset = samples.chunks.next();
            stretch.at(offset, samples.chunkLength());
        }
    }

    private static Mp4Samples open(Mp4File file, Mp4Box table) throws IOException {
        var wide = file.find(table, "co64");
        var offsets = wide.isPresent() ? wide.get() : file.need(table, "stco");
        var chunks = counted(file, offsets, wide.isPresent() ? 8 : 4, 1);
        var runs = counted(file, file.need(table, "stsc"), 4, 3);
        var sizes = file.find(table, "stsz");
        if (sizes.isEmpty()) {
            return new Mp4Samples(chunks, runs, compactSizes(file, file.need(table, "stz2")), 0);
        }
        long uniform = file.u32(sizes.get().content() + 4);
        long count = uniform == 0 ? file.u32(sizes.get().content() + 8) : 0;
        return new Mp4Samples(chunks, runs, numbers(file, sizes.get(), 12, count, 4), uniform);
    }

    private static Mp4Table compactSizes(Mp4File file, Mp4Box sizes) throws IOException {
        int bits = file.u16(sizes.content() + 6);
        if (bits != 8 && bits != 16) {
            throw Mp4File.broken();
        }
        return numbers(file, sizes, 12, file.u32(sizes.content() + 8), bits / 8);
    }

    private static Mp4Table counted(Mp4File file, Mp4Box box, int width, int perEntry) throws IOException {
        return numbers(file, box, 8, perEntry * file.u32(box.content() + 4), width);
    }

    private static Mp4Table numbers(Mp4File file, Mp4Box box, int skip, long count, int width) {
        return new Mp4Table(file, box, box.content() + skip, count, width);
    }

    private long chunkLength() throws IOException {
        chunk++;
        if (chunk == nextRun) {
            samplesPerChunk = nextSamplesPerChunk;
            advanceRun();
        }
        if (uniformSize > 0) {
            return uniformSize * samplesPerChunk;
        }
        long length = 0;
        for (long i = 0; i < samplesPerChunk; i++) {
            length += sizes.next();
        }
        return length;
    }

    private void advanceRun() throws IOException {
        if (runs.hasNext()) {
            long first = runs.next();
            if (first <= chunk) {
                throw Mp4File.broken();
            }
            nextRun = first;
            nextSamplesPerChunk = runs.next();
            runs.next();
        }
    }
}
