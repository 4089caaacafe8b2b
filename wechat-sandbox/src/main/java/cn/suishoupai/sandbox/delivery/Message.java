package cn.suishoupai.sandbox.delivery;

/**
 * Something that happened in a follower's WeChat, on its way to the server.
 *
 * @param label in a few words, for the log
 * @param xml the message in plain, complete
 * @param awaitsReply whether the person sees an error text when no proper answer comes
 */
public record Message(String openid, String label, String xml, boolean awaitsReply) {

    /** The same, without an error text when it fails: nobody is watching. */
    public Message silent() {
        return new Message(openid, label, xml, false);
    }
}
