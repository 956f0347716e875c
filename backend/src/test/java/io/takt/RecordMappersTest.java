package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.shared.RecordRows;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
                .contains(statements(interfaceOf(mapper))));
    }

    /** A search would find all the records of a kind whose list does not know how a code begins. */
    @Test
    void everyKindOfRecordIsFilteredAlike() throws IOException {
        List<Path> mappers;
        try (Stream<Path> files = Files.walk(MAPPERS)) {
            mappers = files.filter(file -> file.toString().endsWith("Mapper.xml") && isOfRecords(file)).toList();
        }

        assertThat(mappers).allSatisfy(mapper -> assertThat(Files.readString(mapper)).as(mapper.toString())
                .contains("<include refid=\"io.takt.shared.Records.filters\">"));
    }

    private static List<String> statements(Class<?> mapper) {
        return Arrays.stream(mapper.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers())).map(Method::getName)
                .map("id=\"%s\""::formatted).toList();
    }

    private static boolean isOfRecords(Path mapper) {
        return RecordRows.class.isAssignableFrom(interfaceOf(mapper));
    }

    private static Class<?> interfaceOf(Path mapper) {
        String type = "io.takt." + MAPPERS.relativize(mapper).toString().replace('/', '.').replaceFirst("\\.xml$", "");
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException none) {
            throw new AssertionError(none);
        }
    }
}
