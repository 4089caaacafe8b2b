package cn.suishoupai.sandbox.phone;

import cn.suishoupai.sandbox.Resettable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Gives each person a phone of their own within one browser. All ports of a host share their cookies, so a sign-in at
 * the server would pass from one person to the next; therefore the cookies are put away with the person who had them.
 */
@Component
class CookieJars implements Resettable {

    static final String OWN_PREFIX = "sandbox_";

    private record Phone(String browser, String openid) {}

    private final Map<Phone, Map<String, String>> jars = new HashMap<>();

    /**
     * Puts the browser's cookies into the old person's jar.
     *
     * @param cookies all that the browser sent
     * @return what to set: the new person's cookies, and an empty value for each that must go
     */
    synchronized Map<String, String> change(String browser, String from, String to, Map<String, String> cookies) {
        Map<String, String> carried = new LinkedHashMap<>(cookies);
        carried.keySet().removeIf(name -> name.startsWith(OWN_PREFIX));
        jars.put(new Phone(browser, from), carried);
        Map<String, String> restored = jars.getOrDefault(new Phone(browser, to), Map.of());
        Map<String, String> changes = new LinkedHashMap<>();
        new TreeSet<>(carried.keySet()).forEach(name -> changes.put(name, ""));
        changes.putAll(restored);
        return changes;
    }

    @Override
    public synchronized void reset() {
        jars.clear();
    }
}
