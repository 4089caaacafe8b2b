package cn.suishoupai.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of style sheets and scripts; each carries a check of its content, so that browsers may keep it for ever. */
public final class Assets {

    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file in {@code static/assets}; a name that does not exist is a mistake in a template. */
    public static String url(String name) {
        return URLS.computeIfAbsent(name, Assets::versioned);
    }

    private static String versioned(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no asset " + name);
            }
            CRC32 check = new CRC32();
            check.update(file.readAllBytes());
            return "/assets/" + name + "?v=" + Long.toHexString(check.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
