package io.takt.platform.database;

import io.takt.shared.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The server that a killed product left running: it is ours if it answers to our password, and is then told to stop. */
class OrphanedServer {

    private static final int LONGEST_STOP_SECONDS = 60;

    private final Path pidFile;
    private final Path portFile;
    private final String password;

    OrphanedServer(Path pidFile, Path portFile, String password) {
        this.pidFile = pidFile;
        this.portFile = portFile;
        this.password = password;
    }

    void stopIfRunning() throws IOException {
        Optional<ProcessHandle> process = findProcess();
        if (process.isPresent()) {
            shutDown(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** A pid may have been given to another program meanwhile: only a MariaDB server counts. A power cut may leave none. */
    private Optional<ProcessHandle> findProcess() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).trim();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().map(command -> command.contains("mariadbd")).orElse(false));
    }

    private void shutDown(ProcessHandle process) throws IOException {
        String url = "jdbc:mysql://127.0.0.1:" + Files.readString(portFile).trim() + "/?connectTimeout=10000";
        try (Connection connection = DriverManager.getConnection(url, "root", password);
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException refused) {
            // While it shuts down the connection may break; a server that is not ours goes on running.
            awaitEnd(process, refused);
            return;
        }
        awaitEnd(process, null);
    }

    private static void awaitEnd(ProcessHandle process, @Nullable SQLException refused) {
        try {
            process.onExit().get(refused == null ? LONGEST_STOP_SECONDS : 5, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new StartRefused("A MariaDB server (process " + process.pid() + ") still works on this home and does not stop",
                    "Stop process " + process.pid() + " and start again", refused == null ? stillThere : refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the orphaned database stops", interrupted);
        }
    }
}
