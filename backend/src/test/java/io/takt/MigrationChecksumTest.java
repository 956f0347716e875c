package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A landed migration is never edited, only followed by another. A new one is added to the list, by hand or with
 * {@code -Dtakt.write-checksums=true}, which adds lines and changes none.
 */
class MigrationChecksumTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LIST = Path.of("src/test/resources/migration-checksums.txt");

    @Test
    void everyLandedMigrationIsAsItLanded() throws IOException {
        Map<String, String> landed = landed();
        Map<String, String> found = found();
        if (Boolean.getBoolean("takt.write-checksums")) {
            found.forEach(landed::putIfAbsent);
            Files.writeString(LIST, landed.entrySet().stream()
                    .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n").collect(Collectors.joining()));
        }
        assertThat(found).as("migrations and their checksums in " + LIST).isNotEmpty().isEqualTo(landed);
    }

    @Test
    void noTwoMigrationsShareAVersion() throws IOException {
        assertThat(found().keySet().stream().map(name -> name.replaceAll(".*/|__.*", "")).toList()).doesNotHaveDuplicates();
    }

    private static Map<String, String> landed() throws IOException {
        Map<String, String> landed = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] parts = line.split("  ", 2);
            landed.put(parts[1], parts[0]);
        }
        return landed;
    }

    private static Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                String name = MIGRATIONS.relativize(file).toString().replace('\\', '/');
                found.put(name, Sha256.of(Files.readString(file).replace("\r\n", "\n")));
            }
        }
        return found;
    }
}
