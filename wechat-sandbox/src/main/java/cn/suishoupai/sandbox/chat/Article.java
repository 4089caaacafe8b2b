package cn.suishoupai.sandbox.chat;

/**
 * A card in the chat (图文消息).
 *
 * @param picUrl the picture on top, may be empty
 * @param url what a tap opens
 */
public record Article(String title, String description, String picUrl, String url) {}
