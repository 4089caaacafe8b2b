package cn.suishoupai.media;

/** Media storage cannot do its work; the message tells the operator what to look at. */
public class StorageUnavailable extends RuntimeException {

    public StorageUnavailable(String message) {
        super(message);
    }

    public StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
