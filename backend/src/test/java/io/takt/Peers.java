package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
            Path output = Files.createDirectories(Path.of("target/peers")).resolve(script + ".log");
            return new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static String node() {
        return Files.exists(LINKED_NODE) ? LINKED_NODE.toAbsolutePath().toString() : "node";
    }
}
