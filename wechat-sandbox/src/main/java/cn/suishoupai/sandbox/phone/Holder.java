package cn.suishoupai.sandbox.phone;

import cn.suishoupai.sandbox.RandomText;
import cn.suishoupai.sandbox.follower.Followers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who holds the phone in a browser: kept in a cookie. */
@Component
public class Holder {

    private static final String FOLLOWER = CookieJars.OWN_PREFIX + "follower";
    private static final String BROWSER = CookieJars.OWN_PREFIX + "browser";

    private final Followers followers;
    private final CookieJars jars;

    Holder(Followers followers, CookieJars jars) {
        this.followers = followers;
        this.jars = jars;
    }

    /** The person this browser has chosen, if it has and the person still exists. */
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(Cookies.of(request).get(FOLLOWER))
                .filter(openid -> followers.find(openid).isPresent());
    }

    /** Hands the phone to the person: from here on the browser carries that person's cookies. */
    public void take(String openid, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> cookies = Cookies.of(request);
        String browser = cookies.getOrDefault(BROWSER, RandomText.of(24));
        String before = cookies.getOrDefault(FOLLOWER, openid);
        if (!before.equals(openid)) {
            jars.change(browser, before, openid, cookies)
                    .forEach((name, value) -> response.addHeader(HttpHeaders.SET_COOKIE, Cookies.set(name, value)));
        }
        response.addHeader(HttpHeaders.SET_COOKIE, Cookies.set(BROWSER, browser));
        response.addHeader(HttpHeaders.SET_COOKIE, Cookies.set(FOLLOWER, openid));
    }
}
