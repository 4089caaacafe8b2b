package cn.suishoupai.platform;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every instance must agree on and may change while they run: one row for each name. */
@Component
public class Settings {

    private final SettingMapper rows;

    Settings(SettingMapper rows) {
        this.rows = rows;
    }

    public Optional<String> read(String name) {
        return Optional.ofNullable(rows.read(name));
    }

    public void write(String name, String content) {
        rows.write(name, content, InstantSource.system().instant());
    }
}
