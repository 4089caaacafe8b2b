package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.Resettable;
import cn.suishoupai.sandbox.SandboxProperties;
import cn.suishoupai.sandbox.media.Samples;
import cn.suishoupai.sandbox.platform.AccountMenu;
import cn.suishoupai.sandbox.platform.Menu;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the pages need to know at the start, and the way back to the start. */
@ControlApi
class DeskController {

    private final SandboxProperties properties;
    private final AccountMenu menu;
    private final Samples samples;
    private final Backend backend;
    private final List<Resettable> stores;

    DeskController(
            SandboxProperties properties, AccountMenu menu, Samples samples, Backend backend, List<Resettable> stores) {
        this.properties = properties;
        this.menu = menu;
        this.samples = samples;
        this.backend = backend;
        this.stores = stores;
    }

    record Account(String name, String accountId, String appId, String mode, URI serverUrl, URI consoleUrl) {}

    record Sample(String name, String url) {}

    record Health(String status, Server server) {}

    record Server(URI url, boolean reachable) {}

    @GetMapping("/account")
    Account account() {
        return new Account(
                properties.accountName(),
                properties.accountId(),
                properties.appId(),
                properties.mode().name(),
                properties.serverUrl(),
                properties.console());
    }

    @GetMapping("/menu")
    Menu menu() {
        return menu.current().orElseGet(() -> new Menu(List.of()));
    }

    @GetMapping("/samples")
    List<Sample> samples() {
        return samples.names().stream()
                .map(name -> new Sample(name, "/sandbox/samples/" + name))
                .toList();
    }

    @GetMapping("/health")
    Health health() {
        return new Health("UP", new Server(properties.serverUrl(), backend.isReachable()));
    }

    /** All but the menu and the access tokens, which belong to the server that is running. */
    @PostMapping("/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset() {
        stores.forEach(Resettable::reset);
    }
}
