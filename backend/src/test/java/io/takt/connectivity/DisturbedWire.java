package io.takt.connectivity;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/** A wire between a driver and a server that is not ours; what the server says comes over it whole, or as it is told. */
public final class DisturbedWire implements AutoCloseable {

    private static final Fault NONE = (answer, before, wire) -> wire.write(answer);

    private final ServerSocket outside;
    private final int insidePort;
    private final Framing framing;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Fault fault = NONE;

    public DisturbedWire(int insidePort, Framing framing) {
        this.insidePort = insidePort;
        this.framing = framing;
        try {
            outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        start(this::accept);
    }

    /**
     * How the protocol's frames are told apart.
     *
     * @param header how many bytes tell the length
     * @param length the whole frame's length, from its header
     */
    public record Framing(int header, ToIntFunction<ByteBuffer> length) {

        byte[] next(DataInputStream in) throws IOException {
            byte[] header = new byte[header()];
            in.readFully(header);
            byte[] frame = Arrays.copyOf(header, length.applyAsInt(ByteBuffer.wrap(header)));
            in.readFully(frame, header.length, frame.length - header.length);
            return frame;
        }
    }

    /** What comes over the wire in place of an answer. */
    public interface Fault {

        /** @param before what the server said before, on the same connection */
        void say(byte[] answer, byte[] before, OutputStream wire) throws IOException;
    }

    static Fault late(long millis) {
        return (answer, before, wire) -> CompletableFuture.runAsync(() -> quietly(answer, wire),
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    /** The answer with one byte counted on. */
    public static Fault counted(int position) {
        return (answer, before, wire) -> {
            byte[] other = answer.clone();
            other[position]++;
            wire.write(other);
        };
    }

    public int port() {
        return outside.getLocalPort();
    }

    public void disturb(Fault next) {
        fault = next;
    }

    public void heal() {
        fault = NONE;
    }

    private static void quietly(byte[] answer, OutputStream wire) {
        try {
            wire.write(answer);
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket driver = outside.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), insidePort);
            open.addAll(List.of(driver, server));
            start(() -> carry(driver, server, NONE));
            start(() -> carry(server, driver, (answer, before, wire) -> fault.say(answer, before, wire)));
        }
    }

    private void carry(Socket from, Socket to, Fault manner) throws IOException {
        try (from; to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            byte[] before = {};
            while (!to.isClosed()) {
                byte[] frame = framing.next(in);
                manner.say(frame, before, to.getOutputStream());
                before = frame;
            }
        }
    }

    private void start(Work work) {
        Thread thread = new Thread(() -> untilHungUp(work), "disturbed-wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void untilHungUp(Work work) {
        try {
            work.run();
        } catch (EOFException | SocketException hungUp) {
            open.removeIf(Socket::isClosed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            outside.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** Ends when one of the two hangs up. */
    private interface Work {
        void run() throws IOException;
    }
}
