package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Assets come together with the machines whose roles they fill. */
@TaktIntegrationTest
class AssetSheetsIT {

    private static final String INSTALLED = "Installed assets";
    private static final String WINDOWS = "Maintenance windows";
    private static final Object[] TITLES = {"Asset", "Machine", "Reason"};

    private final Browsers browsers;
    private final Plant plant;
    private final String prefix = "A-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private ImportingPerson keeper;

    @TempDir
    private Path folder;

    AssetSheetsIT(@Autowired Browsers browsers, @Autowired Plant plant) {
        this.browsers = browsers;
        this.plant = plant;
    }

    @BeforeEach
    void aWorkbookOfTwoLathesAndAnAssetForEach() {
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workCenter(plant);
            plant.define(new WantedPlace("WU-CNC-M", Place.Type.WORK_UNIT, "WC-MC", "加工中心", "Mill", null, null));
        });
        keeper = new ImportingPerson(browsers.signedIn("administration.import", "equipment.read", "equipment.edit", "plant.read"));
        sheet("Equipment classes", row("Code", "Chinese name", "English name"), row(prefix + "C", "车床", "Lathe"), row(prefix + "D", "铣床", "Mill"));
        sheet("Equipment", row("Code", "Chinese name", "English name", "Equipment class", "Work unit", "Pieces per load", "Jobs side by side"),
                row(prefix + "M1", "车床", "Lathe 1", prefix + "C", "WU-CNC-M", BigDecimal.ONE, BigDecimal.ONE),
                row(prefix + "M2", "车床", "Lathe 2", prefix + "C", "WU-CNC-M", BigDecimal.ONE, BigDecimal.ONE),
                row(prefix + "M3", "铣床", "Mill", prefix + "D", "WU-CNC-M", BigDecimal.ONE, BigDecimal.ONE));
        sheet("Physical assets", row("Code", "Chinese name", "English name", "Equipment class"), row(prefix + "1", "机", "No. 1", prefix + "C"),
                row(prefix + "2", "机", "No. 2", prefix + "C"));
        sheet(INSTALLED, TITLES, row(prefix + "1", prefix + "M1", "Commissioning"), row(prefix + "2", prefix + "M2", "Commissioning"));
    }

    private void sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private JsonNode checked() throws IOException {
        return keeper.ended(keeper.give(GivenBook.of(sheets, folder)));
    }

    private JsonNode applied() throws IOException {
        JsonNode checked = checked();
        assertThat(checked.path("state").asText()).as(keeper.faults(checked).toString()).isEqualTo("CHECKED");
        return keeper.ended(keeper.ask(checked, "application"));
    }

    private String machineOf(String asset) {
        return keeper.browser.get("/api/equipment/assets/" + prefix + asset).json().path("equipment").asText();
    }

    private List<String> stays(String asset) {
        return keeper.browser.get("/api/equipment/assets/" + prefix + asset + "/stays").json().findValuesAsText("condition");
    }

    @Test
    void assetsComeIntoTheirMachinesAndGoWithThem() throws IOException {
        JsonNode applied = applied();

        assertThat(List.of(machineOf("1"), machineOf("2"))).containsExactly(prefix + "M1", prefix + "M2");
        assertThat(stays("1")).containsExactly("IN_USE", "IN_STORE");
        JsonNode again = checked();
        assertThat(again.path("unchanged").asInt()).as(keeper.faults(again).toString()).isEqualTo(7);

        JsonNode undone = keeper.ended(keeper.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(keeper.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(keeper.browser.get("/api/equipment/assets/" + prefix + "1").status()).isEqualTo(404);
        assertThat(keeper.browser.get("/api/equipment/equipment/" + prefix + "M1").status()).isEqualTo(404);
    }

    @Test
    void anAssetThatARowBroughtElsewhereIsWhereItWasWhenThatIsUndone() throws IOException {
        sheets.put(INSTALLED, new Object[][] {TITLES, row(prefix + "1", prefix + "M1", "Commissioning")});
        applied();
        sheets.clear();
        sheet(INSTALLED, TITLES, row(prefix + "1", prefix + "M2", "Better floor"));
        JsonNode applied = applied();

        assertThat(machineOf("1")).isEqualTo(prefix + "M2");
        assertThat(keeper.ended(keeper.ask(applied, "undo")).path("state").asText()).isEqualTo("UNDONE");
        assertThat(machineOf("1")).isEqualTo(prefix + "M1");
        assertThat(stays("1")).containsExactly("IN_USE", "IN_STORE");
    }

    @Test
    void aRowPlansMaintenanceOnceAndIsTakenBackWithItsFile() throws IOException, InterruptedException {
        applied();
        sheets.clear();
        Object[] titles = {"Equipment", "From day", "From time", "To day", "To time", "Reason"};
        LocalDate day = LocalDate.now().plusDays(30);
        sheet(WINDOWS, titles, row(prefix + "M1", day, "06:00", day, "08:30", "Oil"), row(prefix + "M1", day, "08:30", day.plusDays(1), "00:00", "Belts"));
        JsonNode applied = applied();

        JsonNode windows = keeper.browser.get("/api/equipment/equipment/" + prefix + "M1/maintenance-windows").json();
        assertThat(windows.findValuesAsText("reason")).containsExactly("Oil", "Belts");
        assertThat(Duration.between(Instant.parse(windows.path(0).path("from").asText()), Instant.parse(windows.path(0).path("to").asText())))
                .isEqualTo(Duration.ofMinutes(150));
        Path exported = keeper.export(folder, "format=CSV&language=en&entities=equipment.equipment.windows");
        assertThat(Files.readAllLines(exported)).contains(prefix + "M1," + day + ",06:00," + day + ",08:30,Oil");
        JsonNode again = keeper.ended(keeper.give("windows.csv", Files.readAllBytes(exported), "equipment.equipment.windows"));
        assertThat(again.path("added").asInt() + again.path("changed").asInt()).as(keeper.faults(again).toString()).isZero();
        assertThat(keeper.faults(again)).isEmpty();
        sheet(WINDOWS, titles, row(prefix + "M1", day, "07:00", day, "08:00", "Filter"), row(prefix + "M2", day, "07:00", day, "06:00", "Filter"),
                row(prefix + "M3", LocalDate.now().minusDays(3), "07:00", LocalDate.now().minusDays(2), "06:00", "Filter"));
        assertThat(keeper.faults(checked()).stream().map(fault -> fault.path("cell").asText() + " " + fault.path("code").asText()))
                .containsExactly("A2 equipment.windowsOverlap", "D3 equipment.windowUnfit", "D4 equipment.windowOver");

        assertThat(keeper.ended(keeper.ask(applied, "undo")).path("state").asText()).isEqualTo("UNDONE");
        assertThat(keeper.browser.get("/api/equipment/equipment/" + prefix + "M1/maintenance-windows").json()).isEmpty();
    }

    @Test
    void whatCannotBeInstalledIsToldAtItsCellAndWhatWasMovedSinceIsNotTakenBack() throws IOException {
        JsonNode applied = applied();
        sheets.clear();
        sheet(INSTALLED, TITLES, row(prefix + "1", prefix + "M3", "x"), row(prefix + "2", prefix + "M1", "x"));
        assertThat(keeper.faults(checked()).stream().map(fault -> fault.path("cell").asText() + " " + fault.path("code").asText()))
                .containsExactly("A2 equipment.assetOfOtherClass", "A3 equipment.roleTaken");

        keeper.browser.post("/api/equipment/assets/" + prefix + "1/remove", Map.of("condition", "IN_REPAIR", "reason", "Noise"));
        JsonNode refused = keeper.ended(keeper.ask(applied, "undo"));
        assertThat(refused.path("state").asText()).isEqualTo("APPLIED");
        assertThat(keeper.faults(refused).toString()).contains("administration.recordNoLonger");
        assertThat(machineOf("2")).isEqualTo(prefix + "M2");
    }
}
