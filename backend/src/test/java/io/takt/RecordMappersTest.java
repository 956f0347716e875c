package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.shared.RecordRows;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A statement that a mapper has not is missed only when it is asked for. */
class RecordMappersTest {

    private static final Path MAPPERS = Path.of("src/main/resources/io/takt");

    @Test
    void everyKindOfRecordHasAllTheStatementsOfItsRows() throws IOException {
        List<Path> mappers;
        try (Stream<Path> files = Files.walk(MAPPERS)) {
            mappers = files.filter(file -> file.toString().endsWith("Mapper.xml") && isOfRecords(file)).toList();
        }

        assertThat(mappers).hasSizeGreaterThan(1).allSatisfy(mapper -> assertThat(Files.readString(mapper)).as(mapper.toString())
                .contains(Arrays.stream(RecordRows.class.getMethods()).map(Method::getName).map("id=\"%s\""::formatted).toList()));
    }

    private static boolean isOfRecords(Path mapper) {
        String type = "io.takt." + MAPPERS.relativize(mapper).toString().replace('/', '.').replaceFirst("\\.xml$", "");
        try {
            return RecordRows.class.isAssignableFrom(Class.forName(type));
        } catch (ClassNotFoundException none) {
            throw new AssertionError(none);
        }
    }
}
