package cn.suishoupai.wechat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The platform's side of a callback, made from the platform's page 消息加解密说明 with the JDK alone: it shares no code with the SDK
 * that the server uses.
 */
final class PlatformSide {

    static final String TIMESTAMP = "1767225600";
    static final String NONCE = "1320562132";

    private static final String TOKEN = "sandboxToken2026";
    private static final String APP_ID = "wx0123456789abcdef";
    private static final byte[] KEY = Base64.getDecoder().decode("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG=");
    private static final byte[] RANDOM = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 32;

    private PlatformSide() {}

    /** {@code hex(sha1(concat(sort(token, parts))))}. */
    static String signature(String... parts) {
        String[] sorted = Arrays.copyOf(parts, parts.length + 1);
        sorted[parts.length] = TOKEN;
        Arrays.sort(sorted);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("", sorted).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Parameters that every request of the platform carries. */
    static String signed(String signature) {
        return "/wechat/callback?signature=" + signature + "&timestamp=" + TIMESTAMP + "&nonce=" + NONCE;
    }

    static String signed() {
        return signed(signature(TIMESTAMP, NONCE));
    }

    /** The address of a delivery in safe mode whose body holds a ciphertext. */
    static String addressOf(String ciphertext) {
        return signed() + "&encrypt_type=aes&msg_signature=" + signature(TIMESTAMP, NONCE, ciphertext);
    }

    static String envelope(String ciphertext) {
        return "<xml><ToUserName><![CDATA[gh_sandbox00001]]></ToUserName><Encrypt><![CDATA[" + ciphertext
                + "]]></Encrypt></xml>";
    }

    /** 16 random bytes ‖ length ‖ message ‖ app id, padded to 32 by PKCS#7, AES-256-CBC. */
    static String encrypted(String message) {
        return encrypted(message, APP_ID);
    }

    static String encrypted(String message, String appId) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        byte[] receiver = appId.getBytes(StandardCharsets.UTF_8);
        int length = RANDOM.length + Integer.BYTES + text.length + receiver.length;
        int padding = BLOCK - length % BLOCK;
        byte[] tail = new byte[padding];
        Arrays.fill(tail, (byte) padding);
        ByteBuffer plain = ByteBuffer.allocate(length + padding)
                .put(RANDOM)
                .putInt(text.length)
                .put(text)
                .put(receiver)
                .put(tail);
        return Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /** Opens the server's reply as the platform does: checks its signature, its padding and the app id. */
    static String opened(String reply) {
        Document envelope = xml(reply);
        String ciphertext = text(envelope, "Encrypt");
        String signature = signature(text(envelope, "TimeStamp"), text(envelope, "Nonce"), ciphertext);
        if (!signature.equals(text(envelope, "MsgSignature"))) {
            throw new AssertionError("The reply is not signed as the platform wants it: " + reply);
        }
        byte[] plain = crypt(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(ciphertext));
        ByteBuffer content = ByteBuffer.wrap(plain, RANDOM.length, plain.length - RANDOM.length);
        byte[] message = new byte[content.getInt()];
        content.get(message);
        byte[] appId = new byte[content.remaining() - plain[plain.length - 1]];
        content.get(appId);
        if (!new String(appId, StandardCharsets.UTF_8).equals(APP_ID)) {
            throw new AssertionError("The reply is not from our account: " + reply);
        }
        return new String(message, StandardCharsets.UTF_8);
    }

    /** The text of the first element of a name; an error if there is none. */
    static String text(Document document, String element) {
        Node node = document.getElementsByTagName(element).item(0);
        if (node == null) {
            throw new AssertionError("There is no " + element);
        }
        return node.getTextContent();
    }

    static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("This is not XML: " + text, e);
        }
    }

    /** A text message. */
    static String textMessage(String openid, String content, String messageId) {
        return message(
                openid, "text", "<Content><![CDATA[" + content + "]]></Content><MsgId>" + messageId + "</MsgId>");
    }

    /** An event of a second. */
    static String event(String openid, String event, String key) {
        return message(
                openid,
                "event",
                "<Event><![CDATA[" + event + "]]></Event><EventKey><![CDATA[" + key + "]]></EventKey>");
    }

    static String message(String openid, String type, String rest) {
        return "<xml><ToUserName><![CDATA[gh_sandbox00001]]></ToUserName><FromUserName><![CDATA[" + openid
                + "]]></FromUserName><CreateTime>" + TIMESTAMP + "</CreateTime><MsgType><![CDATA[" + type
                + "]]></MsgType>" + rest + "</xml>";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(KEY, "AES"), new IvParameterSpec(KEY, 0, 16));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
