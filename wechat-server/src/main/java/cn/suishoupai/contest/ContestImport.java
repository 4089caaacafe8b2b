package cn.suishoupai.contest;

import cn.suishoupai.audit.Audit;
import cn.suishoupai.platform.ServerProperties;
import cn.suishoupai.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves each definition file that changed as a new version. Two instances that start at once save it once. */
@Component
class ContestImport {

    private static final Logger LOG = LoggerFactory.getLogger(ContestImport.class);

    private final ContestMapper rows;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Path folder;

    ContestImport(
            ContestMapper rows,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction,
            ServerProperties properties) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.folder = properties.contestsDir();
    }

    void importChangedFiles() {
        if (!Files.isDirectory(folder)) {
            LOG.warn("There is no folder of contest definitions at {}", folder.toAbsolutePath());
            return;
        }
        files().forEach(this::importFile);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void importFile(Path file) {
        try {
            String yaml = Files.readString(file);
            Definition definition = DefinitionReader.read(file.getFileName().toString(), yaml);
            transaction.executeWithoutResult(status -> saveIfChanged(definition.code(), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException("The definition " + file + " cannot be read", e);
        }
    }

    private void saveIfChanged(String code, String yaml) {
        rows.addOrLock(code);
        long id = rows.id(code);
        SavedDefinition latest = rows.latest(id);
        String sha256 = Sha256.of(yaml);
        if (latest != null && latest.sha256().equals(sha256)) {
            return;
        }
        int version = latest == null ? 1 : latest.version() + 1;
        rows.save(id, version, sha256, yaml, clock.instant(), "file");
        audit.record("system", "contest.defined", "contest:" + code, "version " + version);
        LOG.info("Contest {}: version {} of its definition is in force", code, version);
    }
}
