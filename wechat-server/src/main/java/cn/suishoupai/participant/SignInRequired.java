package cn.suishoupai.participant;

/** Only a signed-in participant may do this. */
public class SignInRequired extends RuntimeException {

    private final String returnTo;
    private final boolean snapshot;

    SignInRequired(String returnTo, boolean snapshot) {
        super("sign-in required");
        this.returnTo = returnTo;
        this.snapshot = snapshot;
    }

    /** The path to come back to. */
    public String returnTo() {
        return returnTo;
    }

    /** Whether the visitor came by a snapshot page, which must be opened in full first. */
    public boolean snapshot() {
        return snapshot;
    }
}
