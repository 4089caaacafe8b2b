package cn.suishoupai.sandbox.errcode;

/** A call that the platform refuses. */
public class PlatformException extends RuntimeException {

    private final Errcode errcode;

    public PlatformException(Errcode errcode) {
        super(errcode.code() + " " + errcode.text());
        this.errcode = errcode;
    }

    public Errcode errcode() {
        return errcode;
    }
}
