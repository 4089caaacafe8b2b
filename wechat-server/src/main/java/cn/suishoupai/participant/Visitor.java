package cn.suishoupai.participant;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request from a phone: a participant, a snapshot page's virtual person, or nobody that we know.
 *
 * @param participant absent unless signed in as a real person
 * @param snapshot signed in, but with the virtual openid of a snapshot page
 */
public record Visitor(@Nullable Long participant, boolean snapshot) {

    public static final Visitor UNKNOWN = new Visitor(null, false);

    public boolean isSignedIn() {
        return participant != null;
    }

    /**
     * The participant, who must be signed in.
     *
     * @param returnTo the path to come back to after signing in
     */
    public long signedIn(String returnTo) {
        if (participant == null) {
            throw new SignInRequired(returnTo, snapshot);
        }
        return participant;
    }
}
