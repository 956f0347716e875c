package io.takt.administration.imports;

import io.takt.administration.sheets.ZipPackage;
import io.takt.content.KeptFiles;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import io.takt.shared.Sha256;
import io.takt.shared.SystemTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The files of imports that may still be applied, in the product's home. */
@Component
class ImportFiles {

    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final Path folder;
    private final DataSize largest;
    private final KeptFiles content;
    private final SystemTime time;

    ImportFiles(@Value("${takt.home}") Path home, @Value("${takt.imports.largest-package}") DataSize largest, KeptFiles content,
            SystemTime time) {
        this.folder = home.resolve("imports");
        this.largest = largest;
        this.content = content;
        this.time = time;
    }

    Received receive(InputStream content) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "received-", ".tmp");
            boolean whole = false;
            try {
                Received received = new Received(file, copied(content, file));
                whole = true;
                return received;
            } finally {
                if (!whole) {
                    forget(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that only a package may be as large as. */
    Received receivePackage(InputStream content) {
        Received received = receive(content);
        boolean packed = false;
        try {
            packed = ZipPackage.isZip(received.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (!packed) {
                forget(received);
            }
        }
        if (!packed) {
            throw InvalidInput.at("/file", "administration.fileNoPackage");
        }
        return received;
    }

    private static String copied(InputStream content, Path file) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
            if (content.transferTo(out) == 0) {
                throw InvalidInput.at("/file", "administration.fileEmpty");
            }
        }
        return Sha256.of(sha256);
    }

    void keep(Received received, String code) {
        try {
            Files.move(received.file(), file(code), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws Refused if it is no longer there */
    void require(String code) {
        if (!Files.isRegularFile(file(code)) || isOld(file(code))) {
            throw new Refused("administration.importFileGone", code);
        }
    }

    /**
     * What was given, to be looked through.
     *
     * @throws Refused if it is no longer there
     */
    GivenFiles open(String code) {
        require(code);
        return new GivenFiles(file(code), content, largest.toBytes());
    }

    void forget(String code) {
        forget(file(code));
    }

    /** Leaves nothing of what has come, unless it is kept. */
    void forget(Received received) {
        forget(received.file());
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void forgetOld() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(this::isOld).forEach(ImportFiles::forget);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time.now().minus(KEPT_FOR));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String code) {
        return folder.resolve(code);
    }

    /** A file that has come. */
    record Received(Path file, String sha256) {
    }
}
