package io.takt.platform.start;

import io.takt.shared.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Tries the port of the web pages before anything starts, so that a taken one is told in seconds. */
final class WebPort {

    private static final int DEFAULT = 8080;
    private static final int HIGHEST = 65_535;

    private WebPort() {
    }

    static void requireFree(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, DEFAULT);
        if (port > HIGHEST) {
            throw new StartRefused("The option server.port cannot be " + port, "Give a number from 1 to " + HIGHEST + ": --server.port=…");
        }
        if (port > 0) {
            requireFree(address(environment), port);
        }
    }

    private static void requireFree(@Nullable InetAddress address, int port) {
        try {
            open(address, port);
        } catch (IOException refused) {
            requireOwn(address);
            throw new PortInUseException(port, refused);
        }
    }

    private static void requireOwn(@Nullable InetAddress address) {
        if (address == null) {
            return;
        }
        try {
            open(address, 0);
        } catch (IOException refused) {
            throw new StartRefused("The address " + address.getHostAddress() + " is not one of this machine", "Correct --server.address=…", refused);
        }
    }

    private static void open(@Nullable InetAddress address, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        }
    }

    private static @Nullable InetAddress address(Environment environment) {
        String given = environment.getProperty("server.address");
        if (given == null) {
            return environment.acceptsProfiles(Profiles.of("demo")) ? InetAddress.getLoopbackAddress() : null;
        }
        try {
            return InetAddress.getByName(given);
        } catch (UnknownHostException unknown) {
            throw new StartRefused("The address " + given + " is not known", "Correct --server.address=…", unknown);
        }
    }
}
