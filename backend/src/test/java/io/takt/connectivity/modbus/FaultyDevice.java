package io.takt.connectivity.modbus;

import static org.awaitility.Awaitility.await;

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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A Modbus device on a raw socket that misbehaves as told. When it behaves, holding register n reads 1000 + n, so that
 * an answer to another question shows.
 */
final class FaultyDevice implements AutoCloseable {

    private static final int READ = 3;

    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Manner manner = FaultyDevice::behave;
    private volatile ServerSocket server;

    FaultyDevice() {
        server = listen(0);
    }

    /** What the device does when it is asked. */
    interface Manner {
        void answer(Question question, OutputStream wire) throws IOException;
    }

    /** One request as it came over the wire: the transaction, the unit and the rest of the frame. */
    record Question(int transaction, int unit, byte[] message) {

        int function() {
            return message[0];
        }

        int offset() {
            return ByteBuffer.wrap(message).getShort(1) & 0xFFFF;
        }

        int count() {
            return ByteBuffer.wrap(message).getShort(3) & 0xFFFF;
        }
    }

    int port() {
        return server.getLocalPort();
    }

    void behaves() {
        manner = FaultyDevice::behave;
    }

    void misbehaves(Manner fault) {
        manner = fault;
    }

    /** Cuts every connection and listens again at the same port. */
    void restart() {
        int port = port();
        close();
        // somebody else's connection may have the port for a moment
        server = await().ignoreException(UncheckedIOException.class).until(() -> listen(port), Objects::nonNull);
    }

    static void behave(Question question, OutputStream wire) throws IOException {
        wire.write(frame(question.transaction(), question.unit(), answer(question)));
    }

    /** The right answer without its header. */
    static byte[] answer(Question question) {
        if (question.function() != READ) {
            return ByteBuffer.allocate(5).put(question.message(), 0, 5).array();
        }
        ByteBuffer answer = ByteBuffer.allocate(2 + 2 * question.count());
        answer.put((byte) READ).put((byte) (2 * question.count()));
        for (int register = 0; register < question.count(); register++) {
            answer.putShort((short) (1_000 + question.offset() + register));
        }
        return answer.array();
    }

    static byte[] frame(int transaction, int unit, byte[] message) {
        return frame(transaction, 0, message.length + 1, unit, message);
    }

    static byte[] frame(int transaction, int protocol, int length, int unit, byte[] message) {
        return ByteBuffer.allocate(7 + message.length).putShort((short) transaction).putShort((short) protocol)
                .putShort((short) length).put((byte) unit).put(message).array();
    }

    static Manner late(int millis, Manner then) {
        return (question, wire) -> CompletableFuture.runAsync(() -> quietly(then, question, wire),
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    private static void quietly(Manner manner, Question question, OutputStream wire) {
        try {
            manner.answer(question, wire);
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    private ServerSocket listen(int port) {
        try {
            ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            start(() -> accept(listening));
            return listening;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void accept(ServerSocket listening) {
        try {
            while (!listening.isClosed()) {
                Socket socket = listening.accept();
                open.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            open.removeIf(Socket::isClosed);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (!socket.isClosed()) {
                int transaction = in.readUnsignedShort();
                in.readUnsignedShort();
                byte[] message = new byte[in.readUnsignedShort() - 1];
                int unit = in.readUnsignedByte();
                in.readFully(message);
                manner.answer(new Question(transaction, unit, message), socket.getOutputStream());
            }
        } catch (EOFException | SocketException hungUp) {
            open.remove(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-device");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
