package cn.suishoupai.media;

import java.nio.file.Path;

/** A re-encoded JPEG copy of a picture, without metadata. */
record PictureCopy(Path file, int width, int height, long bytes) {}
