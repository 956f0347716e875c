package io.takt;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** A port that nobody listens on, and that nobody is given by chance before whoever asked for it listens there, or does so again. */
public final class FreePort {

    private static final int FIRST = 20_000;
    /** From somewhere above, systems give ports to outgoing connections and to whoever listens on any. */
    private static final int BEHIND = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {
    }

    public static int find() {
        return ThreadLocalRandom.current().ints(FIRST, BEHIND).filter(FreePort::isFree).filter(GIVEN::add).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
