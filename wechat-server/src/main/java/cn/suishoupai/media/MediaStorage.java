package cn.suishoupai.media;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where files are kept, by key: a local disk, or object storage.
 *
 * <p>A key is 1 to 200 characters of {@code [a-z0-9/._-]}, in parts that do not begin with a dot; anything else is an
 * {@link IllegalArgumentException}. Reading what is not there is a {@link java.util.NoSuchElementException}; storage
 * that does not answer is a {@link StorageUnavailable}.
 */
public interface MediaStorage {

    /** Keeps a copy of the file under the key, in place of what was there; after the return it survives a power cut. */
    void put(String key, Path file);

    /** The whole content; the caller closes it. */
    InputStream open(String key);

    /** The content from {@code offset}, {@code length} bytes or as many as there are; the caller closes it. */
    InputStream open(String key, long offset, long length);

    /** In bytes. */
    long length(String key);

    boolean exists(String key);

    /** Removes the content; nothing happens where there is none. */
    void delete(String key);
}
