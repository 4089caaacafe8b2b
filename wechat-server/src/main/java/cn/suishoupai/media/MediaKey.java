package cn.suishoupai.media;

import java.util.regex.Pattern;

/** What the key of a stored file may look like: it can be a path and an address anywhere, and leads nowhere else. */
final class MediaKey {

    private static final int LONGEST = 200;
    private static final Pattern PART = Pattern.compile("[a-z0-9_-][a-z0-9._-]*");

    private MediaKey() {}

    /** Throws {@link IllegalArgumentException} for any other key. */
    static void check(String key) {
        boolean parts = true;
        for (var part : key.split("/", -1)) {
            parts &= PART.matcher(part).matches();
        }
        if (!parts || key.length() > LONGEST || key.contains("..")) {
            throw new IllegalArgumentException("Not a media key: " + key);
        }
    }
}
