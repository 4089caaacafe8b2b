package cn.suishoupai.sandbox.oauth;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.PlatformException;
import cn.suishoupai.sandbox.follower.Follower;
import cn.suishoupai.sandbox.follower.Followers;
import cn.suishoupai.sandbox.platform.Credentials;
import cn.suishoupai.sandbox.platform.PlatformApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The server's half of web authorization: a code for an openid, and with the wider scope the person's name. */
@PlatformApi
class OauthController {

    private final OauthCodes codes;
    private final Credentials credentials;
    private final Followers followers;
    private final Map<String, Grant> byToken = new ConcurrentHashMap<>();

    OauthController(OauthCodes codes, Credentials credentials, Followers followers) {
        this.codes = codes;
        this.credentials = credentials;
        this.followers = followers;
    }

    @GetMapping("/sns/oauth2/access_token")
    Map<String, Object> exchange(
            @RequestParam(required = false) @Nullable String appid,
            @RequestParam(required = false) @Nullable String secret,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(name = "grant_type", required = false) @Nullable String grantType) {
        credentials.check(appid, secret);
        if (code == null || code.isEmpty()) {
            throw new PlatformException(Errcode.CODE_MISSING);
        }
        if (!"authorization_code".equals(grantType)) {
            throw new PlatformException(Errcode.INVALID_GRANT_TYPE);
        }
        Grant grant = codes.exchange(code);
        String token = RandomText.of(88);
        byToken.put(token, grant);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", token);
        answer.put("expires_in", 7200);
        answer.put("refresh_token", RandomText.of(88));
        answer.put("openid", grant.openid());
        answer.put("scope", grant.scope());
        if (grant.snapshot()) {
            answer.put("is_snapshotuser", 1);
        }
        return answer;
    }

    @GetMapping("/sns/userinfo")
    Map<String, Object> userInfo(
            @RequestParam(name = "access_token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String openid) {
        Grant grant = byToken.get(token);
        if (grant == null) {
            throw new PlatformException(Errcode.INVALID_CREDENTIAL);
        }
        if (!grant.openid().equals(openid)) {
            throw new PlatformException(Errcode.INVALID_OPENID);
        }
        if (!grant.scope().equals("snsapi_userinfo")) {
            throw new PlatformException(Errcode.UNAUTHORIZED);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("openid", openid);
        answer.put("nickname", followers.find(openid).map(Follower::name).orElse("微信用户"));
        answer.put("sex", 0);
        answer.put("province", "");
        answer.put("city", "");
        answer.put("country", "");
        answer.put("headimgurl", "");
        answer.put("privilege", List.of());
        return answer;
    }
}
