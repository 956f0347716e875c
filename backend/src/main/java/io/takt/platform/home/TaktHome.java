package io.takt.platform.home;

import io.takt.shared.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The home folder of one running product. The lock on it dies with the process, so a kill leaves nothing behind. */
public class TaktHome implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;

    private final Path folder;
    private final FileChannel lockFile;

    private TaktHome(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Takes the home and gives it back. */
    public static void requireUsable(Path folder) {
        try {
            open(folder).close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    public static TaktHome open(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            FileChannel lockFile = FileChannel.open(home.resolve("takt.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            own(home, lockFile);
            requireSpace(home, lockFile);
            return new TaktHome(home, lockFile);
        } catch (IOException unusable) {
            throw new StartRefused("The home folder " + home + " cannot be written: " + unusable.getMessage(),
                    "Give this user the right to write there, or choose another folder with --takt.home=…", unusable);
        }
    }

    private static void own(Path home, FileChannel lockFile) throws IOException {
        if (tryLock(lockFile) == null) {
            String owner = read(lockFile);
            lockFile.close();
            throw new StartRefused("Another Takt (process " + owner + ") already works on " + home,
                    "Stop it, or start this one on a folder of its own: --takt.home=…");
        }
        lockFile.truncate(0);
        lockFile.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            // Past the text, so that others may read who owns the folder where locks are mandatory.
            return lockFile.tryLock(1024, 1, false);
        } catch (OverlappingFileLockException ownedByThisVeryProcess) {
            return null;
        }
    }

    private static String read(FileChannel lockFile) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(32);
        int length = lockFile.read(text, 0);
        return length <= 0 ? "unknown" : new String(text.array(), 0, length, StandardCharsets.US_ASCII);
    }

    private static void requireSpace(Path home, FileChannel lockFile) throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            lockFile.close();
            throw new StartRefused("The disk of " + home + " has only " + free / (1024 * 1024) + " MB left",
                    "Free at least " + LEAST_FREE_BYTES / (1024 * 1024) + " MB, or choose a folder on another disk with --takt.home=…");
        }
    }

    public Path folder() {
        return folder;
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
