package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An engineer, who imports material classes of a test's own. */
abstract class WithAnEngineer {

    final String prefix = "I-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    ImportingPerson engineer;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcTemplate rows;

    @TempDir
    Path folder;

    @BeforeEach
    void anEngineer() {
        engineer = person("administration.import", "material.read", "material.edit");
    }

    ImportingPerson person(String... permissions) {
        return new ImportingPerson(browsers.signedIn(permissions));
    }

    int classes() {
        return rows.queryForObject("SELECT COUNT(*) FROM material_class WHERE code LIKE ?", Integer.class, prefix + "%");
    }

    /** The header in English, then a class of each of these names. */
    String csv(String... names) {
        return "Code *,Chinese name *,English name *\n" + IntStream.range(0, names.length)
                .mapToObj(at -> prefix + at + ",类别,\"" + names[at].replace("\"", "\"\"") + "\"\n").collect(Collectors.joining());
    }

    JsonNode applied(String csv) {
        JsonNode checked = engineer.ended(engineer.giveCsv(csv));
        assertThat(checked.path("state").asText()).as(engineer.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = engineer.ended(engineer.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(engineer.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    static List<String> texts(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> List.of(fields).stream().map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }
}
