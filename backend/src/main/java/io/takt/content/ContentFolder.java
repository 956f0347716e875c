package io.takt.content;

import io.takt.shared.InvalidInput;
import io.takt.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The folder {@code content} of the product's home. A file is written beside, and takes its place in one step once it is whole
 * and on the disk.
 */
@Component
class ContentFolder {

    private static final int BLOCK = 64 * 1024;
    private static final int SHELF = 2;

    private final Path folder;
    private final Path incoming;
    private final DataSize largest;

    ContentFolder(@Value("${takt.home}") Path home, @Value("${takt.content.largest-file}") DataSize largest) {
        this.folder = home.resolve("content");
        this.incoming = folder.resolve("incoming");
        this.largest = largest;
    }

    ReceivedFile receive(InputStream content) throws IOException {
        Files.createDirectories(incoming);
        Path file = Files.createTempFile(incoming, "received-", ".tmp");
        boolean whole = false;
        try {
            ReceivedFile received = new ReceivedFile(file, written(content, file));
            whole = true;
            return received;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private KeptFile written(InputStream content, Path file) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        long length = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] block = new byte[BLOCK];
            for (int count = content.read(block); count >= 0; count = content.read(block)) {
                length += count;
                requireSmall(length);
                sha256.update(block, 0, count);
                write(out, ByteBuffer.wrap(block, 0, count));
            }
            out.force(true);
        }
        if (length == 0) {
            throw InvalidInput.at("/file", "content.empty");
        }
        FileTypes.Found found = FileTypes.of(file);
        return new KeptFile(Sha256.of(sha256), found.type(), found.charset(), length);
    }

    private static void write(FileChannel out, ByteBuffer block) throws IOException {
        while (block.hasRemaining()) {
            out.write(block);
        }
    }

    private void requireSmall(long length) {
        if (length > largest.toBytes()) {
            throw InvalidInput.at("/file", "content.tooLarge", largest.toMegabytes());
        }
    }

    /** Puts a file in its place, also where the same one is already: so it is as young as its latest reader's wish for it. */
    synchronized void place(ReceivedFile received, Instant now) {
        try {
            Path place = place(received.file().sha256());
            Files.createDirectories(place.getParent());
            Files.setLastModifiedTime(received.path(), FileTime.from(now));
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** That the name stands in the folder is on the disk too, where a folder can be asked for that. */
    private static void force(Path directory) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, SHELF)).resolve(sha256);
    }

    /** The checksums of all files that took their place before. */
    List<String> placedBefore(Instant time) {
        return olderThan(folder, time, SHELF).stream().map(Path::getFileName).map(Path::toString).toList();
    }

    /** Removes a file, unless somebody has put it in its place again since. */
    synchronized void removePlacedBefore(String sha256, Instant time) {
        removeOlder(place(sha256), time);
    }

    /** Removes what a killed product left half received. */
    void removeReceivedBefore(Instant time) {
        olderThan(incoming, time, 1).forEach(file -> removeOlder(file, time));
    }

    private List<Path> olderThan(Path below, Instant time, int depth) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below, depth)) {
            return files.filter(file -> below.equals(incoming) || !file.startsWith(incoming))
                    .filter(Files::isRegularFile).filter(file -> isOlder(file, time)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void removeOlder(Path file, Instant time) {
        try {
            if (isOlder(file, time)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
