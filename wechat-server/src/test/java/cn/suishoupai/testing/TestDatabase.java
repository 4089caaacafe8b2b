package cn.suishoupai.testing;

import cn.suishoupai.platform.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real database server for all tests of this JVM, with a schema of its own for each context: embedded MariaDB, or with
 * {@code -Dtest.database=mysql} the real MySQL 8.0.
 */
public final class TestDatabase {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final Server SERVER = start();

    private TestDatabase() {}

    /** Whether the tests run on MySQL. */
    public static boolean isMysql() {
        return "mysql".equals(System.getProperty("test.database"));
    }

    /** The connection to a schema that no other test uses. */
    static Connection newSchema() {
        String schema = "test" + SCHEMAS.incrementAndGet();
        try (var connection = DriverManager.getConnection(SERVER.url("test"), SERVER.username(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Connection(SERVER.url(schema), SERVER.username(), SERVER.password());
    }

    private static Server start() {
        Path folder = Path.of(
                "target",
                "test-database",
                isMysql() ? "mysql" : "mariadb",
                String.valueOf(ProcessHandle.current().pid()));
        if (isMysql()) {
            MysqlServer server = MysqlServer.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
        EmbeddedDatabase server = EmbeddedDatabase.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new Server() {
            @Override
            public String url(String schema) {
                return server.jdbcUrl(schema);
            }

            @Override
            public String username() {
                return server.username();
            }

            @Override
            public String password() {
                return server.password();
            }
        };
    }

    /** How to reach a schema. */
    record Connection(String url, String username, String password) {}

    /** A database server that was started for the tests. */
    interface Server {
        String url(String schema);

        String username();

        String password();
    }
}
