package io.takt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Starts the protocol servers that are not ours, each in a process of its own. */
public final class Peers {

    private static final Path FOLDER = Path.of("src/test/peers");
    private static final Path LINKED_NODE = Path.of("../frontend/.tools/node/node");

    private Peers() {
    }

    /** Its output goes to {@code target/peers}. */
    public static Process start(String script, String... arguments) {
        assertThat(FOLDER.resolve("node_modules")).as("the peers, which mvn verify installs; or npm ci in " + FOLDER).exists();
        List<String> command = new ArrayList<>(List.of(node(), script));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createDirectories(Path.of("target/peers")).resolve(script + "-" + UUID.randomUUID() + ".log");
            return new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts a server that takes its port as its first argument, and waits until it listens. */
    public static Process listening(String script, int port, String... more) {
        Process process = start(script, Stream.concat(Stream.of(String.valueOf(port)), Stream.of(more)).toArray(String[]::new));
        await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive() || listens(port));
        assertThat(process.isAlive()).as("%s runs; see target/peers", script).isTrue();
        return process;
    }

    public static void stop(Process process) {
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String node() {
        return Files.exists(LINKED_NODE) ? LINKED_NODE.toAbsolutePath().toString() : "node";
    }
}
