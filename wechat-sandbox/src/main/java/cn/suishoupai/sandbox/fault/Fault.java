package cn.suishoupai.sandbox.fault;

import cn.suishoupai.sandbox.errcode.Errcode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A trouble of the platform. One that delays or refuses a call, or repeats a delivery, is complete with its constant
 * here; the others are asked for by name where they take effect.
 */
public enum Fault {
    TOKEN_REVOKED("令牌被吊销", "下一次调用答 40001"),
    QUOTA("配额用完 45009", "客服消息接口") {
        @Override
        public Optional<Errcode> refusal(String path) {
            return path.equals("/cgi-bin/message/custom/send") ? Optional.of(Errcode.QUOTA_USED_UP) : Optional.empty();
        }
    },
    SLOW("变慢", "每次调用 4.2 秒") {
        @Override
        public Duration delay() {
            return Duration.ofMillis(4_200);
        }
    },
    DUPLICATE("重复投递 ×3", "同一 MsgId 送三次") {
        @Override
        public int copies() {
            return 3;
        }
    },
    OUT_OF_ORDER("乱序", "先发的后到"),
    MEDIA_EXPIRED("素材过期", "media_id 答 40007") {
        @Override
        public Optional<Errcode> refusal(String path) {
            return path.equals("/cgi-bin/media/get") ? Optional.of(Errcode.INVALID_MEDIA_ID) : Optional.empty();
        }
    },
    SNAPSHOT_USER("快照页用户", "网页拿不到真 openid");

    private final String title;
    private final String hint;

    Fault(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** Its name in JSON, such as {@code token-revoked}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    /** How much longer each call takes. */
    public Duration delay() {
        return Duration.ZERO;
    }

    /** What a call of this path is answered instead. */
    public Optional<Errcode> refusal(String path) {
        return Optional.empty();
    }

    /** How often each callback is delivered. */
    public int copies() {
        return 1;
    }
}
