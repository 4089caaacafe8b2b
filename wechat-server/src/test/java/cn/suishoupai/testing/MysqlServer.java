package cn.suishoupai.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** MySQL 8.0.15 from Maven Central; needs the system's libaio1 and libnuma1. */
final class MysqlServer implements TestDatabase.Server {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private MysqlServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static MysqlServer start(Path folder) {
        Path home = folder.toAbsolutePath();
        try {
            Path base = unpackedOnce(home.resolveSibling("server"));
            FileSystemUtils.deleteRecursively(home);
            Path data = Files.createDirectories(home).resolve("data");
            List<String> common = List.of(
                    base.resolve("bin/mysqld").toString(),
                    "--no-defaults",
                    "--basedir=" + base,
                    "--datadir=" + data,
                    "--user=" + System.getProperty("user.name"),
                    "--lc-messages-dir=" + base.resolve("share"),
                    "--secure-file-priv=");
            run(
                    home,
                    Stream.concat(common.stream(), Stream.of("--initialize-insecure"))
                            .toList());
            int port = freePort();
            Process process = new ProcessBuilder(Stream.concat(
                                    common.stream(),
                                    Stream.of(
                                            "--port=" + port,
                                            "--bind-address=127.0.0.1",
                                            "--skip-mysqlx",
                                            "--socket=/tmp/ssp-mysql-" + port + ".sock",
                                            "--default-time-zone=+00:00",
                                            "--log-error=" + home.resolve("error.log")))
                            .toList())
                    .inheritIO()
                    .start();
            MysqlServer server = new MysqlServer(process, port);
            server.awaitReady(home);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                + "&rewriteBatchedStatements=true";
    }

    @Override
    public String username() {
        return "root";
    }

    @Override
    public String password() {
        return "";
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private void awaitReady(Path home) throws IOException {
        InstantSource time = InstantSource.system();
        var end = time.instant().plus(PATIENCE);
        while (time.instant().isBefore(end)) {
            try (var connection = DriverManager.getConnection(url("mysql"), "root", "")) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    break;
                }
            }
        }
        throw new IOException("MySQL did not start; see " + home.resolve("error.log"));
    }

    private static Path unpackedOnce(Path folder) throws IOException {
        if (Files.isExecutable(folder.resolve("bin/mysqld"))) {
            return folder;
        }
        Files.createDirectories(folder);
        Path archive = folder.resolve("mysql.tar.gz");
        try (InputStream in = MysqlServer.class.getResourceAsStream(ARCHIVE)) {
            if (in == null) {
                throw new IOException("There is no " + ARCHIVE + " on the class path");
            }
            Files.copy(in, archive);
        }
        run(folder, List.of("tar", "-xzf", archive.toString(), "-C", folder.toString()));
        Files.delete(archive);
        return folder;
    }

    private static void run(Path folder, List<String> command) throws IOException {
        Path log = folder.resolve("command.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        command.get(0) + " failed (are libaio1 and libnuma1 installed?):\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
