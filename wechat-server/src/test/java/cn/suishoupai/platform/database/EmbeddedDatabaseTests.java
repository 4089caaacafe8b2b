package cn.suishoupai.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The database that starts with the server, and what is left of it when the server is killed. */
class EmbeddedDatabaseTests {

    private static final String READY = "ready ";

    @Test
    void startsAgainWithItsDataAfterTheServerWasKilled() throws Exception {
        Path folder = Path.of("target", "embedded-database-test").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Process server = startServer(folder);
        long database;
        try {
            awaitReady(server);
            database = databaseOf(folder);
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining("Another server (pid " + server.pid() + ") uses this data folder.");
        } finally {
            server.destroyForcibly().waitFor();
        }
        assertThat(ProcessHandle.of(database)).get().matches(ProcessHandle::isAlive, "outlives the server");

        try (EmbeddedDatabase again = EmbeddedDatabase.start(folder);
                Connection connection =
                        DriverManager.getConnection(again.jdbcUrl("kept"), again.username(), again.password())) {
            assertThat(databaseOf(folder)).isNotEqualTo(database);
            assertThat(contentOf(connection)).isEqualTo("焊花里的夜班 𠮷");
        }
    }

    private static Process startServer(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Server.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitReady(Process server) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    private static long databaseOf(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("data"))) {
            Path pidFile = files.filter(file -> file.toString().endsWith(".pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readString(pidFile).strip());
        }
    }

    private static String contentOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT content FROM note")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** A server that keeps something and then waits to be killed. */
    static final class Server {

        private Server() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
            try (Connection connection = DriverManager.getConnection(
                            database.jdbcUrl("kept"), database.username(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (content VARCHAR(40))");
                statement.execute("INSERT INTO note VALUES ('焊花里的夜班 𠮷')");
            }
            System.out.println(READY);
            System.in.read();
        }
    }
}
