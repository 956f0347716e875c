package io.takt.administration.imports;

import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import io.takt.shared.Sha256;
import io.takt.shared.SystemTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files of imports that may still be applied, in the product's home. */
@Component
class ImportFiles {

    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final Path folder;
    private final SystemTime time;

    ImportFiles(@Value("${takt.home}") Path home, SystemTime time) {
        this.folder = home.resolve("imports");
        this.time = time;
    }

    Received receive(InputStream content) {
        try {
            Files.createDirectories(folder);
            forgetOld();
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
    Path get(String code) {
        Path file = file(code);
        if (!Files.isRegularFile(file)) {
            throw new Refused("administration.importFileGone", code);
        }
        return file;
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

    private void forgetOld() throws IOException {
        Instant oldest = time.now().minus(KEPT_FOR);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    forget(file);
                }
            }
        }
    }

    private Path file(String code) {
        return folder.resolve(code);
    }

    /** A file that has come. */
    record Received(Path file, String sha256) {
    }
}
