package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.Peers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged product as a process that is killed and started again on the same home and port. */
final class KilledProduct implements AutoCloseable {

    private static final Path JAR = Path.of("target/takt.jar");
    private static final Duration START = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path home;
    private final Path log;
    private final List<String> settings;
    private final int port = Peers.freePort();
    private Process process;

    /** @param settings what the product gets on its command line beside home and port */
    KilledProduct(Path home, Path log, List<String> settings) {
        assertThat(JAR).as("the packaged product; mvn package makes it").exists();
        this.home = home;
        this.log = log;
        this.settings = settings;
        this.process = start(seams());
        awaitUp();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void kill() {
        end(process.toHandle());
    }

    /** The product first, so that it cannot say good-bye to its database. */
    void killWithDatabase() {
        ProcessHandle database = ProcessHandle.of(Long.parseLong(text("mariadbd.pid"))).orElseThrow();
        kill();
        end(database);
    }

    void awaitDeath() {
        await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Starts it and waits until it can be used or has ended anew. */
    void startAgainWhateverComes() {
        process = start(seams());
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(() -> !process.isAlive() || isUp());
    }

    void startAgain() {
        process = start(seams());
        awaitUp();
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + text("port") + "/takt", "root", text("password"));
    }

    private Process start(Path seams) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-Dloader.path=" + seams, "-cp", JAR.toString(), "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--server.port=" + port, "--takt.home=" + home));
        command.addAll(settings);
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The seams' classes alone: the other test classes are no part of what is tested. */
    private Path seams() {
        Path classes = Path.of("target/test-classes");
        Path seams = home.resolveSibling("seams");
        try (Stream<Path> files = Files.walk(classes.resolve("io/takt/reliability/seams"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = seams.resolve(classes.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException uncopied) {
            throw new UncheckedIOException(uncopied);
        }
        return seams;
    }

    private void awaitUp() {
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(() -> !process.isAlive() || isUp());
        assertThat(process.isAlive()).as("the product runs; see " + log).isTrue();
    }

    private boolean isUp() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** On Unix a forced end is a SIGKILL. */
    private static void end(ProcessHandle victim) {
        victim.destroyForcibly();
        await().atMost(Duration.ofMinutes(1)).until(() -> !victim.isAlive());
    }

    private String text(String file) {
        try {
            return Files.readString(home.resolve("database").resolve(file)).trim();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive());
    }
}
