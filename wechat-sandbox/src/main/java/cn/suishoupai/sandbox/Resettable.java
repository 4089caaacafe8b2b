package cn.suishoupai.sandbox;

/** A store that a reset of the sandbox puts back to how it was at the start. */
public interface Resettable {

    void reset();
}
