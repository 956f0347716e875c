package io.takt.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import io.takt.platform.home.TaktHome;
import io.takt.shared.PortBook;
import io.takt.shared.PrivateFile;
import io.takt.shared.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A real MariaDB server whose data lies in the home; it starts before and stops after all that uses it. */
class EmbeddedDatabase implements AutoCloseable {

    static final String SCHEMA = "takt";
    private static final int PREFERRED_PORT = 13306;

    private final Path folder;
    private final PortBook ports;
    private final OrphanedServer orphan;
    private final String password;
    private @Nullable MariaDbServer server;
    private int port;

    EmbeddedDatabase(TaktHome home, PortBook ports) {
        try {
            this.folder = Files.createDirectories(home.resolve("database"));
            this.password = DatabaseSecrets.password(folder.resolve("password"));
        } catch (IOException unwritable) {
            throw failed(home.resolve("database"), unwritable);
        }
        this.ports = ports;
        this.orphan = new OrphanedServer(folder.resolve("mariadbd.pid"), folder.resolve("port"), password);
    }

    void start() {
        Path init = folder.resolve("init.sql");
        try (PortBook.Turn turn = ports.turn()) {
            orphan.stopIfRunning();
            port = ports.portFor("database", PREFERRED_PORT);
            PrivateFile.write(folder.resolve("port"), Integer.toString(port));
            PrivateFile.write(init, firstStatements());
            server = MariaDbServer.prepare(folder, port, folder.resolve("mariadbd.pid"), init);
            server.start();
        } catch (IOException failure) {
            close();
            throw failed(folder, failure);
        } finally {
            deleteQuietly(init);
        }
    }

    private String firstStatements() {
        return """
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                ALTER USER root@localhost IDENTIFIED VIA mysql_native_password USING PASSWORD('%s');
                DROP DATABASE IF EXISTS test;
                CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                """.formatted(password, SCHEMA);
    }

    DatabaseAccess access() {
        return new DatabaseAccess("jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA, "root", password);
    }

    private static StartRefused failed(Path folder, Exception failure) {
        return new StartRefused("The embedded database in " + folder + " does not start: " + failure.getMessage(),
                "See logs/takt.log in the home. Is the disk full or the folder read-only? Else name a database of your own by TAKT_DB_URL",
                failure);
    }

    private static void deleteQuietly(Path file) {
        file.toFile().delete();
    }

    @Override
    public void close() {
        MariaDbServer running = server;
        server = null;
        if (running == null) {
            return;
        }
        try {
            running.stop();
        } catch (ManagedProcessException stillRunning) {
            throw new IllegalStateException("the database did not stop; the next start will stop it", stillRunning);
        }
    }
}
