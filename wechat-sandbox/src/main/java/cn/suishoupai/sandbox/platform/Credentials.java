package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the account's AppID and AppSecret where a call shows them. */
@Component
public class Credentials {

    private final SandboxProperties properties;

    Credentials(SandboxProperties properties) {
        this.properties = properties;
    }

    /** Passes only for the account's own AppID and AppSecret. */
    public void check(@Nullable String appId, @Nullable String secret) {
        if (appId == null || appId.isEmpty()) {
            throw new PlatformException(Errcode.APPID_MISSING);
        }
        if (secret == null || secret.isEmpty()) {
            throw new PlatformException(Errcode.SECRET_MISSING);
        }
        if (!appId.equals(properties.appId())) {
            throw new PlatformException(Errcode.INVALID_APPID);
        }
        if (!secret.equals(properties.secret())) {
            throw new PlatformException(Errcode.INVALID_SECRET);
        }
    }

    static void checkGrantType(@Nullable String grantType, String wanted) {
        if (!wanted.equals(grantType)) {
            throw new PlatformException(Errcode.INVALID_GRANT_TYPE);
        }
    }
}
