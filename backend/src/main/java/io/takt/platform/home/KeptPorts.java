package io.takt.platform.home;

import io.takt.shared.PortBook;
import io.takt.shared.PrivateFile;
import io.takt.shared.StartRefused;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Keeps the ports in {@code ports.properties} of the home. A port once given is not given to another part. */
class KeptPorts implements PortBook {

    private static final int HIGHEST = 65_535;

    private final Path file;
    private final Function<String, @Nullable String> settings;
    private final IntPredicate free;
    private final Properties kept = new Properties();

    KeptPorts(Path file, Function<String, @Nullable String> settings) {
        this(file, settings, KeptPorts::isFree);
    }

    KeptPorts(Path file, Function<String, @Nullable String> settings, IntPredicate free) {
        this.file = file;
        this.settings = settings;
        this.free = free;
        read();
    }

    @Override
    public synchronized int portFor(String part, int preferred) {
        String fixed = settings.apply("takt.ports." + part);
        int port = fixed == null ? nextFree(part, preferred) : fixedPort(part, fixed);
        if (!Integer.toString(port).equals(kept.setProperty(part, Integer.toString(port)))) {
            write();
        }
        return port;
    }

    @Override
    public Turn turn() {
        return StartTurn.take();
    }

    private int fixedPort(String part, String fixed) {
        int port = number(part, fixed);
        if (!free.test(port)) {
            throw new StartRefused("Port " + port + " for " + part + " is taken by another program",
                    "Stop that program, or change or remove the setting takt.ports." + part);
        }
        return port;
    }

    private static int number(String part, String text) {
        try {
            int port = Integer.parseInt(text.trim());
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            throw noPort(part, text, noNumber);
        }
        throw noPort(part, text, null);
    }

    private static StartRefused noPort(String part, String text, @Nullable Exception cause) {
        return new StartRefused("The setting takt.ports." + part + "=" + text + " is no port",
                "Give a number from 1 to " + HIGHEST, cause == null ? new IllegalArgumentException(text) : cause);
    }

    private int nextFree(String part, int preferred) {
        int first = kept.containsKey(part) ? number(part, kept.getProperty(part)) : preferred;
        for (int port = first; port <= HIGHEST; port++) {
            if (!belongsToAnother(part, port) && free.test(port)) {
                return port;
            }
        }
        throw new StartRefused("No port from " + first + " on is free for " + part, "Name one: takt.ports." + part + "=…");
    }

    private boolean belongsToAnother(String part, int port) {
        return kept.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(part) && entry.getValue().equals(Integer.toString(port)));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private void read() {
        try {
            if (Files.exists(file)) {
                kept.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write() {
        try {
            StringWriter text = new StringWriter();
            kept.store(text, "Ports of this home; fix one by the setting takt.ports.<name>");
            PrivateFile.write(file, text.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
