package cn.suishoupai.sandbox.platform;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account's menu. It outlives a reset of the sandbox: the server has set it and believes it is there. */
@Component
public class AccountMenu {

    private final AtomicReference<@Nullable Menu> current = new AtomicReference<>();

    void set(Menu menu) {
        current.set(menu);
    }

    void clear() {
        current.set(null);
    }

    public Optional<Menu> current() {
        return Optional.ofNullable(current.get());
    }
}
