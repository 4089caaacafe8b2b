package cn.suishoupai.wechat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Official Account (公众号) and where the platform is. The defaults are those of the sandbox.
 *
 * @param token signs callbacks
 * @param aesKey EncodingAESKey, 43 characters
 * @param apiHost address of the API
 * @param openHost address of the OAuth page
 */
@ConfigurationProperties("wechat")
record WechatProperties(
        @DefaultValue("wx0123456789abcdef") String appId,
        @DefaultValue("sandboxSecret0123456789abcdef0123") String secret,
        @DefaultValue("sandboxToken2026") String token,

        @DefaultValue("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")
        String aesKey,

        @DefaultValue("SAFE") CallbackMode mode,
        @DefaultValue("http://127.0.0.1:8090") String apiHost,
        @DefaultValue("http://127.0.0.1:8090") String openHost) {}
