package io.takt.platform.home;

import io.takt.shared.PortBook;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One product of a machine after the other; the turn ends with the process at the latest. */
final class StartTurn implements PortBook.Turn {

    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);
    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"), "takt-start.lock");
    /** A file's lock is the process's: those within one take turns here. */
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final @Nullable FileChannel channel;

    private StartTurn(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the turn; where no file can be shared, every process's turn is now. */
    static StartTurn take() {
        WITHIN.lock();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
        } catch (IOException unshared) {
            LOG.debug("no turns at start: {}", unshared.getMessage());
        }
        return new StartTurn(channel);
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException unclosed) {
            LOG.debug("the turn ends with the process: {}", unclosed.getMessage());
        } finally {
            WITHIN.unlock();
        }
    }
}
