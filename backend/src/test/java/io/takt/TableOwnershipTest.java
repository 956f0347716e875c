package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A mapper names only its own module's tables; who wants another module's rows asks that module. */
class TableOwnershipTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:FROM|JOIN|INTO|UPDATE|TABLE(?: IF (?:NOT )?EXISTS)?)\\s+`?([A-Za-z_][A-Za-z0-9_]*)");
    private static final Path RESET_TABLES = RESOURCES.resolve("io/takt/demo/reset/tables.properties");
    private static final Pattern CREATED = Pattern.compile("(?i)\\bCREATE TABLE (?:IF NOT EXISTS )?`?([A-Za-z_][A-Za-z0-9_]*)");
    private static final Set<String> NO_TABLES = Set.of("dual", "skip", "set", "select", "key", "column");
    /** The engine's adapter locks rows of the engine's own tables. */
    private static final Pattern ENGINE = Pattern.compile("act_[a-z_]+");

    @TestFactory
    List<DynamicTest> aMapperNamesItsOwnModulesTablesOnly() throws IOException {
        List<Path> mappers = files(RESOURCES.resolve("io/takt"), ".xml");
        assertThat(mappers).isNotEmpty();
        return mappers.stream().map(mapper -> DynamicTest.dynamicTest(mapper.getFileName().toString(), () ->
                assertThat(foreignTables(moduleOf(mapper), Files.readString(mapper))).isEmpty())).toList();
    }

    @TestFactory
    List<DynamicTest> aMigrationTouchesItsOwnModulesTablesOnly() throws IOException {
        List<Path> migrations = files(RESOURCES.resolve("db/migration"), ".sql");
        assertThat(migrations).isNotEmpty();
        return migrations.stream().map(migration -> DynamicTest.dynamicTest(migration.getFileName().toString(), () ->
                assertThat(foreignTables(migration.getParent().getFileName().toString(), Files.readString(migration))).isEmpty())).toList();
    }

    @Test
    void ofEveryTableItIsSaidWhetherAResetOfTheDemoEmptiesIt() throws IOException {
        Properties said = new Properties();
        said.load(new StringReader(Files.readString(RESET_TABLES)));
        Set<String> created = new TreeSet<>();
        for (Path migration : files(RESOURCES.resolve("db/migration"), ".sql")) {
            CREATED.matcher(withoutComments(Files.readString(migration))).results().forEach(table -> created.add(table.group(1)));
        }

        assertThat(said.stringPropertyNames()).as("tables in " + RESET_TABLES).isNotEmpty().containsExactlyInAnyOrderElementsOf(created);
        assertThat(said.values()).isSubsetOf("empty", "keep");
    }

    @Test
    void aTableOfAnotherModuleIsFound() {
        assertThat(foreignTables("quality", "SELECT id FROM quality_nonconformance n JOIN execution_unit u ON u.id = n.unit_id"))
                .containsExactly("execution_unit");
    }

    private static Set<String> foreignTables(String module, String text) {
        Set<String> foreign = new TreeSet<>();
        Matcher tables = TABLE.matcher(withoutComments(text));
        while (tables.find()) {
            String table = tables.group(1).toLowerCase(Locale.ROOT);
            if (!table.startsWith(module + "_") && !NO_TABLES.contains(table) && !isAdmitted(module, table)) {
                foreign.add(table);
            }
        }
        return foreign;
    }

    private static boolean isAdmitted(String module, String table) {
        return module.equals("workflow") && ENGINE.matcher(table).matches()
                || module.equals("eventlog") && table.equals("event_publication");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?m)--.*$", "").replaceAll("(?i)FOR UPDATE", "")
                .replaceAll("(?i)ON DUPLICATE KEY UPDATE", "").replaceAll("(?i)<update|</update|<insert|<select", "<");
    }

    private static String moduleOf(Path mapper) {
        return RESOURCES.resolve("io/takt").relativize(mapper).getName(0).toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
