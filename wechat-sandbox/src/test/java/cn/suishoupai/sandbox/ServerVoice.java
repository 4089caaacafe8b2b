package cn.suishoupai.sandbox;

import cn.suishoupai.sandbox.Backend.Answer;
import cn.suishoupai.sandbox.Backend.Received;
import cn.suishoupai.sandbox.crypto.MessageCipher;
import cn.suishoupai.sandbox.crypto.Signature;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads callbacks and words replies as a proper server does. */
public final class ServerVoice {

    private static final String TOKEN = "sandboxToken2026";
    private static final MessageCipher CIPHER =
            new MessageCipher("wx0123456789abcdef", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    private ServerVoice() {}

    /** The text of an element, with or without CDATA. */
    public static String field(String xml, String name) {
        Matcher matcher = Pattern.compile(
                        "<" + name + ">(?:<!\\[CDATA\\[)?(.*?)(?:]]>)?</" + name + ">", Pattern.DOTALL)
                .matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** A value of the query. */
    public static String parameter(String query, String name) {
        Matcher matcher = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The message inside an encrypted callback. */
    public static String open(Received callback) {
        return CIPHER.open(field(callback.body(), "Encrypt"));
    }

    /** An encrypted reply to the callback. */
    public static Answer reply(Received callback, String fields) {
        return Answer.ok(seal(xml(field(open(callback), "FromUserName"), fields)));
    }

    public static Answer replyText(Received callback, String text) {
        return reply(callback, text(text));
    }

    public static String text(String text) {
        return "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + text + "]]></Content>";
    }

    public static String xml(String openid, String fields) {
        return "<xml><ToUserName><![CDATA[" + openid + "]]></ToUserName>"
                + "<FromUserName><![CDATA[gh_sandbox00001]]></FromUserName><CreateTime>1767225600</CreateTime>" + fields
                + "</xml>";
    }

    public static String seal(String xml) {
        String sealed = CIPHER.seal(xml);
        return "<xml><Encrypt><![CDATA[" + sealed + "]]></Encrypt><MsgSignature><![CDATA["
                + Signature.of(TOKEN, "1767225600", "42", sealed)
                + "]]></MsgSignature><TimeStamp>1767225600</TimeStamp><Nonce><![CDATA[42]]></Nonce></xml>";
    }
}
