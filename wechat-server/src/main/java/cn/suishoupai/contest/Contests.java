package cn.suishoupai.contest;

import cn.suishoupai.platform.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The contests of this installation, in the version of their definition that is in force. */
@Component
public class Contests implements SmartLifecycle {

    private final ContestImport files;
    private final ContestMapper rows;
    private volatile List<Contest> inForce = List.of();

    Contests(ContestImport files, ContestMapper rows) {
        this.files = files;
        this.rows = rows;
    }

    public List<Contest> all() {
        return inForce;
    }

    public Optional<Contest> find(String code) {
        return inForce.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** The contest of a code; {@link NotFound} if there is none. */
    public Contest get(String code) {
        return find(code).orElseThrow(() -> new NotFound("contest"));
    }

    /** The contest of an id; {@link NotFound} if there is none. */
    public Contest get(long id) {
        return inForce.stream().filter(c -> c.id() == id).findFirst().orElseThrow(() -> new NotFound("contest"));
    }

    /** Runs before the web server and the tasks, which need the definitions. */
    @Override
    public void start() {
        files.importChangedFiles();
        inForce = rows.newest().stream().map(Contests::parsed).toList();
    }

    private static Contest parsed(SavedDefinition saved) {
        return new Contest(
                saved.contestId(), saved.version(), DefinitionReader.read("version " + saved.version(), saved.yaml()));
    }

    @Override
    public void stop() {
        inForce = List.of();
    }

    @Override
    public boolean isRunning() {
        return !inForce.isEmpty();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
