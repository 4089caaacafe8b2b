package cn.suishoupai.media;

/** One box of an MP4 (ISO/IEC 14496-12, clause 4.2): where its content begins and ends in the file. */
record Mp4Box(String type, long start, long content, long end) {

    long length() {
        return end - content;
    }
}
