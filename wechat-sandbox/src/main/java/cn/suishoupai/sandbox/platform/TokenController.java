package cn.suishoupai.sandbox.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@PlatformApi
class TokenController {

    private static final String GRANT_TYPE = "client_credential";

    private final AccessTokens tokens;
    private final Credentials credentials;

    TokenController(AccessTokens tokens, Credentials credentials) {
        this.tokens = tokens;
        this.credentials = credentials;
    }

    record StableRequest(
            @JsonProperty("grant_type") @Nullable String grantType,
            @Nullable String appid,
            @Nullable String secret,
            @JsonProperty("force_refresh") @Nullable Boolean forceRefresh) {}

    @GetMapping("/cgi-bin/token")
    AccessToken token(
            @RequestParam(name = "grant_type", required = false) @Nullable String grantType,
            @RequestParam(required = false) @Nullable String appid,
            @RequestParam(required = false) @Nullable String secret) {
        Credentials.checkGrantType(grantType, GRANT_TYPE);
        credentials.check(appid, secret);
        return tokens.renewClassic();
    }

    @PostMapping("/cgi-bin/stable_token")
    AccessToken stableToken(@RequestBody StableRequest request) {
        Credentials.checkGrantType(request.grantType(), GRANT_TYPE);
        credentials.check(request.appid(), request.secret());
        return Boolean.TRUE.equals(request.forceRefresh()) ? tokens.forceStable() : tokens.stable();
    }
}
