package io.takt.connectivity.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** What a controller remembers without power: a file that is replaced as a whole. */
final class MachineMemory {

    private final Path file;
    private final Properties content = new Properties();

    MachineMemory(Path folder, String name) {
        this.file = folder.resolve(name + ".properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                content.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + file, unreadable);
            }
        }
    }

    String get(String key, String standard) {
        return content.getProperty(key, standard);
    }

    void put(String key, Object value) {
        content.setProperty(key, value.toString());
    }

    void clear() {
        content.clear();
        save();
    }

    void save() {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                content.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot keep " + file, refused);
        }
    }
}
