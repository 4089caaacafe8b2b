package cn.suishoupai.media;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A copy as a web resource, so that ranges of a video can be asked for. */
public final class StoredCopy extends AbstractResource {

    private final MediaStorage storage;
    private final String key;
    private final String contentType;

    StoredCopy(MediaStorage storage, String key, String contentType) {
        this.storage = storage;
        this.key = key;
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return storage.open(key);
    }

    @Override
    public long contentLength() {
        return storage.length(key);
    }

    @Override
    public String getDescription() {
        return "media copy " + key;
    }
}
