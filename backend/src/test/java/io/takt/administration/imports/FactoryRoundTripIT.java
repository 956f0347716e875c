package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedDemo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the demo factory has in one workbook, given back as it is, before others add what is bad. */
@ExtendWith(PackagedDemo.Given.class)
@ResourceLock(PackagedDemo.LOCK)
@Order(2)
class FactoryRoundTripIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyRowOfTheFactoryIsUnchanged(String language, PackagedDemo demo) throws IOException, InterruptedException {
        ImportingPerson admin = new ImportingPerson(demo.inRole("SYSTEM_ADMINISTRATOR"));
        JsonNode kinds = admin.browser.get("/api/administration/exports/kinds").json();
        List<String> entities = StreamSupport.stream(kinds.spliterator(), false).map(kind -> kind.path("entity").asText()).toList();

        JsonNode checked = admin.ended(admin.give(admin.export(folder, "format=XLSX&language=" + language)));

        assertThat(entities).contains("material.lot", "material.definition.units", "material.definition.substitutes", "material.definition.stock",
                "personnel.person.qualifications", "personnel.person.absences", "personnel.qualification.requirements", "personnel.team.rosters", "equipment.asset.installed",
                "equipment.equipment.windows");
        assertThat(admin.faults(checked)).isEmpty();
        assertThat(checked.path("added").asInt() + checked.path("changed").asInt()).as(admin.rows(checked).toString()).isZero();
        assertThat(checked.path("unchanged").asInt()).isGreaterThan(200);
    }
}
