package cn.suishoupai.sandbox.oauth;

import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.fault.Fault;
import cn.suishoupai.sandbox.fault.Faults;
import cn.suishoupai.sandbox.follower.Followers;
import cn.suishoupai.sandbox.phone.Holder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page where WeChat finds out who is there: silently if this browser has chosen a person, else by asking.
 *
 * <p>Source: platform documentation, "网页授权", first step.
 */
@Controller
class AuthorizePage {

    private final SandboxProperties properties;
    private final OauthCodes codes;
    private final Followers followers;
    private final Faults faults;
    private final Holder holder;

    AuthorizePage(SandboxProperties properties, OauthCodes codes, Followers followers, Faults faults, Holder holder) {
        this.properties = properties;
        this.codes = codes;
        this.followers = followers;
        this.faults = faults;
        this.holder = holder;
    }

    /**
     * @param as the person just chosen on the page
     * @param snapshot whether to open as a snapshot page, without telling who it is
     */
    @GetMapping("/connect/oauth2/authorize")
    String authorize(
            @RequestParam(defaultValue = "") String appid,
            @RequestParam(name = "redirect_uri", defaultValue = "") String redirectUri,
            @RequestParam(defaultValue = "snsapi_base") String scope,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(defaultValue = "false") boolean snapshot,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!appid.equals(properties.appId())) {
            return "forward:/sandbox/refused-appid.html";
        }
        if (!belongsToServer(redirectUri)) {
            return "forward:/sandbox/refused-domain.html";
        }
        if (snapshot) {
            return back(redirectUri, codes.issue("", scope, true), state);
        }
        Optional<String> chosen =
                as == null ? holder.of(request) : followers.find(as).map(person -> as);
        if (chosen.isEmpty()) {
            return "forward:/sandbox/authorize.html";
        }
        holder.take(chosen.get(), request, response);
        return back(redirectUri, codes.issue(chosen.get(), scope, faults.isOn(Fault.SNAPSHOT_USER)), state);
    }

    private boolean belongsToServer(String redirectUri) {
        try {
            String wanted = properties.serverUrl().getRawAuthority();
            return wanted != null && wanted.equals(URI.create(redirectUri).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String back(String redirectUri, String code, String state) {
        return "redirect:"
                + UriComponentsBuilder.fromUriString(redirectUri)
                        .queryParam("code", code)
                        .queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(state)
                        .toUriString();
    }
}
