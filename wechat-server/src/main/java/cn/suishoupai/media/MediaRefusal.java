package cn.suishoupai.media;

/** A file that cannot be taken; the message is a Chinese sentence for the author: what is so, the limit, what to do. */
public class MediaRefusal extends RuntimeException {

    private final Code code;

    public MediaRefusal(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** The sentence to show to the author as it is. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Why a file is refused. */
    public enum Code {
        /** 0 bytes. */
        EMPTY,
        TOO_LARGE,
        /** Neither a picture nor a video. */
        UNKNOWN_TYPE,
        /** A picture or a video, of a format that the track does not take. */
        TYPE_NOT_ALLOWED,
        TOO_MANY_PIXELS,
        TOO_SMALL,
        TOO_SHORT,
        TOO_LONG,
        /** The format is right and the content cannot be read. */
        BROKEN,
        /** The end is missing. */
        TRUNCATED,
        /** An MP4 of sound only. */
        NO_VIDEO,
        /** Encoded in a way that many phones, or this server, cannot show. */
        CODEC
    }
}
