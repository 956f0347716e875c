package io.takt.connectivity.layers;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.LayerResult;
import io.takt.connectivity.spi.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Goes up the layers to a device and stops at the first that fails. */
public final class LayerByLayer {

    private static final int CONNECT_MILLIS = 2_000;

    private final Driver driver;
    private final DeviceDefinition definition;
    private final List<LayerResult> results = new ArrayList<>();

    private LayerByLayer(Driver driver, DeviceDefinition definition) {
        this.driver = driver;
        this.definition = definition;
    }

    public static List<LayerResult> test(Driver driver, DeviceDefinition definition, String host, int port) {
        LayerByLayer test = new LayerByLayer(driver, definition);
        if (test.layer("NAME", () -> name(host)) && test.layer("TCP", () -> connect(host, port))) {
            test.session();
        }
        return List.copyOf(test.results);
    }

    private void session() {
        DeviceSession[] opened = new DeviceSession[1];
        if (!layer("SESSION", () -> opened[0] = driver.open(definition))) {
            return;
        }
        try (DeviceSession session = opened[0]) {
            layer("READ", () -> read(session));
        }
    }

    private void read(DeviceSession session) {
        List<String> names = definition.tags().stream().map(TagDefinition::name).toList();
        List<String> bad = session.read(names).entrySet().stream()
                .filter(entry -> !isUsable(entry.getValue())).map(entry -> entry.getKey()).sorted().toList();
        if (!bad.isEmpty()) {
            throw DeviceTrouble.refused("connectivity.tagsUnreadable", String.join(", ", bad));
        }
    }

    private static boolean isUsable(Reading reading) {
        return reading.value() != null;
    }

    private boolean layer(String name, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
            results.add(new LayerResult(name, true, millisSince(start), null, null));
            return true;
        } catch (DeviceTrouble trouble) {
            results.add(new LayerResult(name, false, millisSince(start), trouble.code(), trouble.getMessage()));
            return false;
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void name(String host) {
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw DeviceTrouble.linkLost("connectivity.unknownHost", host, unknown);
        }
    }

    private static void connect(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        } catch (IOException refused) {
            throw DeviceTrouble.linkLost("connectivity.unreachable", host + ":" + port, refused);
        }
    }
}
