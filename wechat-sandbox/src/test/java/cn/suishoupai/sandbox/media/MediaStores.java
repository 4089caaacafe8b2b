package cn.suishoupai.sandbox.media;

import java.time.Clock;

/** Opens the store to tests of other packages. */
public final class MediaStores {

    private MediaStores() {}

    public static MediaStore at(Clock clock) {
        return new MediaStore(clock);
    }
}
