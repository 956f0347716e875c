package io.takt.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Products of one machine that start at the same moment choose their database's port one after the other: a port that is
 * free when it is chosen must still be so when the server binds it. The turn ends with the process at the latest.
 */
final class StartTurn implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);
    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"), "takt-start.lock");

    private final @Nullable FileChannel channel;

    private StartTurn(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the turn; where no file can be shared, everybody's turn is now. */
    static StartTurn take() {
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
        }
    }
}
