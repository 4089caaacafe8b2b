package cn.suishoupai.wechat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.chanjar.weixin.common.bean.oauth2.WxOAuth2AccessToken;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who opens a page (网页授权), asked silently: scope snsapi_base. */
@Component
public class OAuth {

    private static final Logger LOG = LoggerFactory.getLogger(OAuth.class);

    private final WxMpService api;
    private final WechatProperties properties;

    OAuth(WxMpService api, WechatProperties properties) {
        this.api = api;
        this.properties = properties;
    }

    /**
     * The platform's page that sends the visitor back with a code. The order of the parameters is checked by the platform.
     *
     * @param state letters and digits, at most 128, which comes back unchanged
     */
    public String address(String redirectUri, String state) {
        return properties.openHost() + "/connect/oauth2/authorize?appid=" + properties.appId() + "&redirect_uri="
                + URLEncoder.encode(redirectUri, StandardCharsets.UTF_8)
                + "&response_type=code&scope=snsapi_base&state=" + state + "#wechat_redirect";
    }

    /** Who a code stands for; empty if the code was used, has expired or was made up. A code works once, for 5 minutes. */
    public Optional<Identity> identify(String code) {
        try {
            WxOAuth2AccessToken token = api.getOAuth2Service().getAccessToken(code);
            boolean snapshot = Integer.valueOf(1).equals(token.getSnapshotUser());
            return Optional.of(new Identity(token.getOpenId(), snapshot));
        } catch (WxErrorException e) {
            LOG.info("The platform refused an OAuth code: {}", e.getError().getErrorCode());
            return Optional.empty();
        }
    }

    /**
     * A visitor.
     *
     * @param snapshot the page is a snapshot and the openid a made-up one, which is not a person
     */
    public record Identity(String openid, boolean snapshot) {}
}
