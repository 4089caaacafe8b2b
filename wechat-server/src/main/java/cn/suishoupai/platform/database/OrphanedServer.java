package cn.suishoupai.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After {@code kill -9} of our process its database lives on and holds the data folder's lock. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    /**
     * Stops the database server that an earlier process left behind in this folder, if there is one.
     *
     * @throws IllegalStateException if the server belongs to a process of ours that still runs
     */
    static void stop(Path home) throws IOException {
        Path data = home.resolve("data");
        if (Files.notExists(data)) {
            return;
        }
        try (Stream<Path> files = Files.list(data)) {
            Optional<ProcessHandle> orphan = files.filter(
                            file -> file.getFileName().toString().endsWith(".pid"))
                    .flatMap(OrphanedServer::process)
                    .filter(process -> runsFrom(process, home))
                    .findFirst();
            orphan.ifPresent(OrphanedServer::stop);
        }
    }

    private static Stream<ProcessHandle> process(Path pidFile) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip())).stream();
        } catch (IOException | NumberFormatException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean runsFrom(ProcessHandle process, Path home) {
        return process.info()
                .command()
                .filter(c -> c.startsWith(home.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        boolean hasLivingParent = process.parent().filter(p -> p.pid() != 1).isPresent();
        if (hasLivingParent
                && process.parent()
                        .flatMap(p -> p.info().command())
                        .filter(c -> c.endsWith("/java"))
                        .isPresent()) {
            throw new IllegalStateException(
                    "Another server (pid " + process.parent().get().pid()
                            + ") uses this data folder. Stop it, or set DATA_DIR to another folder.");
        }
        LOG.warn("An earlier server was killed and left its database running (pid {}); stopping it", process.pid());
        process.destroy();
        try {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            throw new IllegalStateException("The orphaned database (pid " + process.pid() + ") does not stop", late);
        }
    }
}
