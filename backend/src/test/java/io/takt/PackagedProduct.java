package io.takt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged jar as a process of its own, on its own home and port. */
public final class PackagedProduct implements AutoCloseable {

    private static final Path JAR = Path.of("target/takt.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final long LONGEST_STOP_SECONDS = 90;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> environment = new HashMap<>();
    private final Set<Integer> answersBeforeUp = new LinkedHashSet<>();
    private final Path home;
    private final int port;
    private List<String> options = List.of();
    private Path besides;
    private Process process;
    private Path console;
    private int starts;

    private PackagedProduct(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    public static PackagedProduct on(Path home) {
        return new PackagedProduct(home, FreePort.find());
    }

    public static PackagedProduct on(Path home, int port) {
        return new PackagedProduct(home, port);
    }

    /** Sets a variable of the process's environment. */
    public PackagedProduct with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Lets the product find classes of ours beside its own. */
    public PackagedProduct besides(Path classes) {
        besides = classes;
        return this;
    }

    /** Starts the process and does not wait. */
    public PackagedProduct launch(String... options) {
        this.options = List.of(options);
        return launch();
    }

    private PackagedProduct launch() {
        assertThat(JAR).as("the packaged product; mvn package makes it").exists();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        Stream.of(System.getProperty("takt.test.jvm", "").split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.addAll(besides == null ? List.of("-jar", JAR.toAbsolutePath().toString())
                : List.of("-cp", besides + File.pathSeparator + JAR.toAbsolutePath(), TaktApplication.class.getName()));
        command.addAll(List.of("--server.port=" + port, "--takt.home=" + home));
        command.addAll(options);
        try {
            console = Files.createTempFile("takt-console", ".log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
            starts++;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Starts the process and waits until its health is up. */
    public PackagedProduct start(String... options) {
        this.options = List.of(options);
        return startAgain();
    }

    /** Starts the process as it was started last. */
    public PackagedProduct startAgain() {
        startAgainWhateverComes();
        assertThat(process.isAlive()).as("start %s on %s runs: %s", starts, home, console()).isTrue();
        return this;
    }

    /** Starts the process as it was started last and waits until its health is up or it has ended. */
    public void startAgainWhateverComes() {
        launch();
        answersBeforeUp.clear();
        try {
            await().atMost(LONGEST_START).pollInterval(Duration.ofMillis(200)).until(() -> !process.isAlive() || isUp());
        } catch (ConditionTimeoutException tooLate) {
            close();
            throw new AssertionError("start %s on %s takes too long: %s".formatted(starts, home, console()), tooLate);
        }
    }

    /** Waits for the end of a process that is not told to stop; its exit code. */
    public int awaitEnd() {
        try {
            assertThat(process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)).as("the process ends: %s", console()).isTrue();
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Starts the process and requires that it ends with two lines: why it does not start, and what to do. */
    public void requireRefused(String reason, String cure, String... options) {
        int exit = launch(options).awaitEnd();

        assertThat(console()).contains("Takt cannot start:").contains(reason).contains("What to do:").contains(cure)
                .doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(exit).isEqualTo(1);
    }

    /** Asks the process to stop, as Ctrl-C does, and waits for it. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** SIGKILL for the product's process alone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGKILL for the product and for its database. */
    public void killWithDatabase() {
        ProcessHandle database = database();
        process.destroyForcibly();
        database.destroyForcibly();
        awaitEnd();
        database.onExit().join();
    }

    /** The embedded database's own process. */
    public ProcessHandle database() {
        return ProcessHandle.of(Long.parseLong(read(home.resolve("database/mariadbd.pid")).trim())).orElseThrow();
    }

    /** Whoever has the home may read its database. */
    public Connection openDatabase() throws SQLException {
        return dataSource().getConnection();
    }

    /** The database as {@link #openDatabase()} opens it. */
    public DataSource dataSource() {
        return new DriverManagerDataSource("jdbc:mysql://127.0.0.1:" + ports().getProperty("database") + "/takt", "root",
                read(home.resolve("database/password")).trim());
    }

    /** The ports that the home keeps. */
    public Properties ports() {
        Properties ports = new Properties();
        try {
            ports.load(new StringReader(read(home.resolve("ports.properties"))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ports;
    }

    /** What the health said, as status codes, from the first answer of the last start on until it was up. */
    public Set<Integer> answersBeforeUp() {
        return answersBeforeUp;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String console() {
        return read(console);
    }

    public String log() {
        return read(home.resolve("logs/takt.log"));
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public TestBrowser browser() {
        return new TestBrowser(address(), new ObjectMapper());
    }

    public boolean isUp() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).timeout(Duration.ofSeconds(10)).build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                answersBeforeUp.add(status);
            }
            return status == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves no process behind, whatever the test did. */
    @Override
    public void close() {
        if (isAlive()) {
            stop();
        }
    }
}
