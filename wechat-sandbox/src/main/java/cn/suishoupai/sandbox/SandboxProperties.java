package cn.suishoupai.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account that the sandbox plays, and the server that it talks to.
 *
 * @param appId the account's AppID
 * @param secret the account's AppSecret; the server shows it to get a token
 * @param token the callback token, from which signatures are made
 * @param aesKey the callback's EncodingAESKey, 43 characters
 * @param accountId the account's original id, {@code gh_…}
 * @param accountName the name above the chat
 * @param mode how callback bodies travel
 * @param serverUrl where the server is, without a slash at the end
 * @param callbackUrl where callbacks go; {@code serverUrl + /wechat/callback} unless set
 * @param retryAt when an unanswered callback is sent again, counted from the first attempt
 * @param answerWithin how long the server may take to answer a callback
 * @param picturesDir pictures offered to send from the phone; not offered if the folder is missing
 */
@ConfigurationProperties("sandbox")
public record SandboxProperties(
        @DefaultValue("wx0123456789abcdef") String appId,
        @DefaultValue("sandboxSecret0123456789abcdef0123") String secret,
        @DefaultValue("sandboxToken2026") String token,

        @DefaultValue("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")
        String aesKey,

        @DefaultValue("gh_sandbox00001") String accountId,
        @DefaultValue("众爱辽宁随手拍") String accountName,
        @DefaultValue("safe") Mode mode,
        @DefaultValue("http://127.0.0.1:8080") URI serverUrl,
        @Nullable URI callbackUrl,
        @DefaultValue({"5s", "10s", "15s"}) List<Duration> retryAt,
        @DefaultValue("5s") Duration answerWithin,
        @DefaultValue("contests/demo/pictures") Path picturesDir) {

    /** The callback's message modes: 安全, 兼容 and 明文. */
    public enum Mode {
        SAFE,
        COMPATIBLE,
        PLAIN
    }

    /** Where callbacks go, never null. */
    public URI callback() {
        return callbackUrl == null ? URI.create(serverUrl + "/wechat/callback") : callbackUrl;
    }

    /** The server's back office. */
    public URI console() {
        return URI.create(serverUrl + "/console");
    }

    /** Without the secrets, so that it may be logged. */
    @Override
    public String toString() {
        return "account " + accountId + ", mode " + mode + ", callback " + callback();
    }
}
