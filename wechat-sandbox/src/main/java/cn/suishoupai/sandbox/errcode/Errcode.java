package cn.suishoupai.sandbox.errcode;

/**
 * The refusals of the platform, with the texts it sends.
 *
 * <p>Source: platform documentation, "全局返回码说明" and the page of each call.
 */
public enum Errcode {
    INVALID_CREDENTIAL(40001, "invalid credential, access_token is invalid or not latest"),
    INVALID_GRANT_TYPE(40002, "invalid grant_type"),
    INVALID_OPENID(40003, "invalid openid"),
    INVALID_MEDIA_TYPE(40004, "invalid media type"),
    INVALID_MEDIA_ID(40007, "invalid media_id"),
    INVALID_MESSAGE_TYPE(40008, "invalid message type"),
    INVALID_APPID(40013, "invalid appid"),
    INVALID_TOKEN(40014, "invalid access_token"),
    INVALID_BUTTON_COUNT(40016, "invalid button size"),
    INVALID_BUTTON_TYPE(40017, "invalid button type"),
    INVALID_BUTTON_NAME(40018, "invalid button name size"),
    INVALID_BUTTON_KEY(40019, "invalid button key size"),
    INVALID_BUTTON_URL(40020, "invalid button url size"),
    INVALID_SUB_BUTTON_COUNT(40023, "invalid sub button size"),
    INVALID_SUB_BUTTON_TYPE(40024, "invalid sub button type"),
    INVALID_SUB_BUTTON_NAME(40025, "invalid sub button name size"),
    INVALID_SUB_BUTTON_KEY(40026, "invalid sub button key size"),
    INVALID_SUB_BUTTON_URL(40027, "invalid sub button url size"),
    INVALID_CODE(40029, "invalid code,"),
    INVALID_SECRET(40125, "invalid appsecret"),
    CODE_USED(40163, "code been used,"),
    TOKEN_MISSING(41001, "access_token missing"),
    APPID_MISSING(41002, "appid missing"),
    SECRET_MISSING(41004, "appsecret missing"),
    MEDIA_MISSING(41005, "media data missing"),
    CODE_MISSING(41008, "missing code"),
    TOKEN_EXPIRED(42001, "access_token expired"),
    CODE_EXPIRED(42003, "code expired,"),
    REQUIRE_GET(43001, "require GET method"),
    REQUIRE_POST(43002, "require POST method"),
    QUOTA_USED_UP(45009, "reach max api daily quota limit"),
    WINDOW_CLOSED(45015, "response out of time limit or subscription is canceled"),
    WINDOW_USED_UP(45047, "out of response count limit"),
    NO_MENU(46003, "menu no exist"),
    BAD_JSON(47001, "data format error"),
    UNAUTHORIZED(48001, "api unauthorized");

    private final int code;
    private final String text;

    Errcode(int code, String text) {
        this.code = code;
        this.text = text;
    }

    public int code() {
        return code;
    }

    /** The platform's text, without the request id that the platform appends. */
    public String text() {
        return text;
    }
}
