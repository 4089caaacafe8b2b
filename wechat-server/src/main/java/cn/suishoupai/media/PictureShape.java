package cn.suishoupai.media;

/** A picture or a frame as it is stored: its pixels before the turn that the orientation asks for. */
record PictureShape(int width, int height, int orientation) {}
