package io.takt.reliability;

import io.takt.PackagedProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The classes that the packaged product finds beside its own. */
final class Seams {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    private Seams() {
    }

    /** A product whose home, and a copy of the seams alone without the other test classes, are in this folder. */
    static PackagedProduct productIn(Path folder) {
        return PackagedProduct.on(folder.resolve("home")).besides(copiedTo(folder.resolve("seams")));
    }

    private static Path copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(TEST_CLASSES.resolve("io/takt/reliability/seams"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TEST_CLASSES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException uncopied) {
            throw new UncheckedIOException(uncopied);
        }
    }
}
