package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedDemo;
import io.takt.TestBrowser.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists inside of records are sheets of their own. */
@ExtendWith(PackagedDemo.Given.class)
@ResourceLock(PackagedDemo.LOCK)
@Order(4)
class NestedSheetsIT {

    private static final String PLACE = "WC-MC";
    private static final String SHIFTS = "Shifts";
    private static final String BREAKS = "Shift breaks";
    private static final String[] SHIFT = {"Code", "Chinese name", "English name", "Start", "End"};
    private static final String[] BREAK = {"Shift", "Minutes into the shift", "Length in minutes"};

    private final String prefix = "N-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private ImportingPerson engineer;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEngineer(PackagedDemo demo) {
        engineer = new ImportingPerson(demo.signedIn("administration.import", "plant.read", "plant.edit", "personnel.read",
                "personnel.edit", "material.read", "material.edit", "equipment.read", "definition.read", "definition.revisions", "connectivity.read", "connectivity.configure"));
    }

    private void sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private JsonNode checked() throws IOException {
        return engineer.ended(engineer.give(GivenBook.of(sheets, folder)));
    }

    private JsonNode applied() throws IOException {
        JsonNode checked = checked();
        assertThat(checked.path("state").asText()).as(engineer.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = engineer.ended(engineer.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(engineer.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private Object[] shift(String code) {
        return row(prefix + code, "班", "Shift", "07:00", "15:00");
    }

    private Object[] pause(String code, int after, int minutes) {
        return row(prefix + code, number(after), number(minutes));
    }

    private String breaks(String code) {
        return StreamSupport.stream(engineer.browser.get("/api/plant/shifts/" + prefix + code).json().path("breaks").spliterator(), false)
                .map(pause -> pause.path("after").asText() + "+" + pause.path("minutes").asText()).collect(Collectors.joining(" "));
    }

    private static List<String> told(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> Arrays.stream(fields).map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void aRecordAndItsListsComeInOneFileAndAreTakenBackAsOne() throws IOException {
        sheet(BREAKS, BREAK, pause("A", 120, 10), pause("B", 60, 5), pause("A", 240, 30));
        sheet(SHIFTS, SHIFT, shift("A"), shift("B"));
        sheet("Shift pattern turns", row("Shift pattern", "Day of the cycle", "Crew", "Shift"), row(prefix + "P", number(1), "A", prefix + "A"));
        sheet("Shift patterns", row("Code", "Chinese name", "English name", "Days of the cycle"), row(prefix + "P", "轮", "Turns", number(2)));
        JsonNode applied = applied();

        assertThat(breaks("A")).isEqualTo("120+10 240+30");
        assertThat(breaks("B")).isEqualTo("60+5");
        assertThat(told(engineer.rows(applied), "sheet", "row", "action")).containsExactly("Shifts 2 ADDED", "Shifts 3 ADDED", "Shift patterns 2 ADDED");
        assertThat(told(List.of(engineer.rows(applied).get(0).path("fields").path(4)), "label", "after")).containsExactly("Shift breaks 120 · 10; 240 · 30");

        JsonNode undone = engineer.ended(engineer.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(engineer.browser.get("/api/plant/shifts/" + prefix + "A").status()).isEqualTo(404);
    }

    @Test
    void whatSomebodyHasAddedToAListSinceKeepsItsRecord() throws IOException {
        sheet("Material classes", row("Code", "Chinese name", "English name"), row(prefix + "C", "类", "Class"));
        sheet("Materials", row("Code", "Chinese name", "English name", "Tracking", "Unit", "Class"),
                row(prefix + "M", "料", "Bar", "By lot", "pcs", prefix + "C"));
        JsonNode applied = applied();
        engineer.browser.post("/api/material/definitions/" + prefix + "M/units", Map.of("unit", "box", "quantity", 1, "baseQuantity", 6));

        JsonNode refused = engineer.ended(engineer.ask(applied, "undo"));

        assertThat(told(engineer.faults(refused), "code", "text")).contains(
                "administration.recordExtended " + prefix + "M has got more since this import: Units of materials box.");
        engineer.browser.post("/api/material/definitions/" + prefix + "M/units/box/removal", Map.of());
        JsonNode undone = engineer.ended(engineer.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
    }

    @Test
    void theRowsOfOneRecordAreItsWholeListAndWhoIsNotNamedKeepsHis() throws IOException {
        sheet(SHIFTS, SHIFT, shift("A"), shift("B"), shift("C"));
        sheet(BREAKS, BREAK, pause("A", 120, 10), pause("A", 240, 30), pause("B", 60, 5), pause("C", 60, 5));
        applied();
        sheets.clear();
        sheet(BREAKS, BREAK, pause("A", 240, 30), pause("A", 300, 5), row(prefix + "B", null, null));
        JsonNode applied = applied();

        assertThat(breaks("A")).isEqualTo("240+30 300+5");
        assertThat(breaks("B")).isEmpty();
        assertThat(breaks("C")).isEqualTo("60+5");
        JsonNode changed = engineer.rows(applied).get(0);
        assertThat(told(List.of(changed), "sheet", "row", "action")).containsExactly("Shift breaks 2 CHANGED");
        assertThat(told(List.of(changed.path("fields").path(0)), "label", "before", "after")).containsExactly("Shift breaks 120 · 10 300 · 5");

        engineer.ended(engineer.ask(applied, "undo"));
        assertThat(breaks("A")).isEqualTo("120+10 240+30");
        assertThat(breaks("B")).isEqualTo("60+5");
    }

    @Test
    void whatIsWrongInAListIsToldAtItsCell() throws IOException {
        sheet(SHIFTS, SHIFT, shift("A"), shift("B"));
        sheet(BREAKS, BREAK, pause("A", 120, 10), row(prefix + "A", "soon", number(10)), row(prefix + "B", number(5), null),
                pause("none", 10, 10), row(null, number(5), number(5)), pause("B", 10, 10), pause("B", 15, 10));
        sheet("Shift pattern turns", row("Shift pattern", "Day of the cycle", "Crew"), row(prefix + "P", number(1), "A"));
        JsonNode faulty = checked();

        assertThat(faulty.path("state").asText()).isEqualTo("FAULTY");
        assertThat(told(engineer.faults(faulty), "sheet", "cell", "code")).containsExactlyInAnyOrder("Shift breaks B3 administration.cellNoNumber",
                "Shift breaks C4 shared.fieldMissing", "Shift breaks A5 administration.ownerUnknown", "Shift breaks A6 administration.codeMissing",
                "Shift breaks B8 plant.breakUnfit", "Shift pattern turns null administration.columnNeeded");
        assertThat(engineer.browser.get("/api/plant/shifts/" + prefix + "A").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everythingThatIsExportedIsImportedAgainUnchanged(String language) throws Exception {
        sheet(SHIFTS, SHIFT, shift("A"));
        sheet(BREAKS, BREAK, pause("A", 240, 30), pause("A", 120, 10));
        applied();
        Path file = engineer.export(folder, "format=XLSX&language=" + language);
        JsonNode checked = engineer.ended(engineer.give(file));

        assertThat(checked.path("added").asInt() + checked.path("changed").asInt() + checked.path("faults").asInt())
                .as(engineer.faults(checked).toString()).isZero();
        assertThat(checked.path("unchanged").asInt()).isPositive();
        for (JsonNode kind : engineer.browser.get("/api/administration/exports/kinds").json()) {
            String entity = kind.path("entity").asText();
            Path csv = engineer.export(folder, "format=CSV&language=" + language + "&entities=" + entity);
            JsonNode again = engineer.ended(engineer.give("x.csv", Files.readAllBytes(csv), entity));
            assertThat(again.path("added").asInt() + again.path("changed").asInt() + again.path("faults").asInt()).as(entity).isZero();
        }
    }

    @Test
    void recordsThatNameEachOtherComeInOneFileAndGoTogether() throws IOException {
        sheet("Teams", row("Code", "Chinese name", "English name", "Place", "Leader"), row(prefix + "T", "组", "Team", PLACE, prefix + "L"));
        sheet("Persons", row("Code", "Chinese name", "Name in Latin letters", "Team"), row(prefix + "L", "长", "Leader", prefix + "T"));
        JsonNode applied = applied();

        assertThat(engineer.browser.get("/api/personnel/teams/" + prefix + "T").json().path("leader").asText()).isEqualTo(prefix + "L");
        assertThat(engineer.browser.get("/api/personnel/persons/" + prefix + "L").json().path("team").asText()).isEqualTo(prefix + "T");

        JsonNode undone = engineer.ended(engineer.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(engineer.browser.get("/api/personnel/teams/" + prefix + "T").status()).isEqualTo(404);
    }

    @Test
    void aDeviceComesWithItsTagsAndTriggersAndItsAddressIsChanged() throws IOException {
        String device = prefix + "D";
        String address = "/api/connectivity/connections/" + device;
        sheet("Connections", row("Device", "Protocol", "Address", "Modbus unit", "Read every so many ms", "Tag of the request number", "Tag of the answer number",
                "Tags read with an answer"), row(device, "Modbus TCP", "127.0.0.1:9", number(3), number(1000), "reqSeq", "doneSeq", "force"));
        sheet("Tags", row("Device", "Tag", "Address", "Data type", "Unit", "May be written"), row(device, "reqSeq", "holding:4", "uint32", null, "Yes"),
                row(device, "doneSeq", "holding:6", "uint32", null, "No"), row(device, "force", "nowhere", "float32", "kN", "No"));
        sheet("Triggers", row("Device", "Trigger", "Kind", "Tag"), row(device, "done-count", "Counter", "doneSeq"));
        assertThat(told(engineer.faults(checked()), "sheet", "cell", "code")).containsExactly("Tags C4 connectivity.modbusAddress");
        sheets.get("Tags")[3] = row(device, "force", "holding:10", "float32", "kN", "No");
        JsonNode applied = applied();

        Answer read = engineer.browser.get(address);
        assertThat(read.json().path("unitId").asInt()).isEqualTo(3);
        Map<String, Object> moved = Map.of("endpoint", "127.0.0.1:10", "unitId", 4, "periodMillis", 1000);
        assertThat(engineer.browser.write("PUT", address, moved, Map.of("If-Match", "\"99\"")).status()).isEqualTo(409);
        assertThat(engineer.browser.write("PUT", address, Map.of("endpoint", "nowhere", "periodMillis", 1000), Map.of("If-Match", "\"0\"")).json()
                .path("errors").findValuesAsText("pointer")).containsExactly("/endpoint");
        Answer changed = engineer.browser.write("PUT", address, moved, Map.of("If-Match", "\"0\""));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(engineer.browser.get("/api/connectivity/devices/" + device).json().path("address").asText()).isEqualTo("127.0.0.1:10");
        JsonNode history = engineer.browser.get("/api/security/history/connectivity.device/" + device).json();
        assertThat(told(List.of(history.path(0), history.path(1)), "action")).containsExactly("changed", "created");

        JsonNode refused = engineer.ended(engineer.ask(applied, "undo"));
        assertThat(told(engineer.faults(refused), "code")).containsExactly("administration.recordNoLonger");
        sheets.keySet().remove("Connections");
        sheets.keySet().remove("Tags");
        sheets.put("Triggers", new Object[][] {sheets.get("Triggers")[0], row(device, "count", "Counter", "doneSeq")});
        engineer.ended(engineer.ask(applied(), "undo"));
        assertThat(engineer.browser.get("/api/connectivity/devices/" + device).json().path("tags")).hasSize(3);
    }

    @Test
    void aNewDeviceIsTakenBackWhole() throws IOException {
        sheet("Connections", row("Device", "Protocol", "Address", "Read every so many ms"), row(prefix + "E", "OPC UA", "opc.tcp://127.0.0.1:9/x", number(1000)));
        sheet("Tags", row("Device", "Tag", "Address", "Data type", "May be written"), row(prefix + "E", "state", "ns=1;s=state", "uint16", "No"));
        JsonNode applied = applied();

        JsonNode undone = engineer.ended(engineer.ask(applied, "undo"));

        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(engineer.browser.get("/api/connectivity/devices/" + prefix + "E").status()).isEqualTo(404);
    }

    @Test
    void whoNamesNobodyThereOrInTheFileIsToldSo() throws IOException {
        sheet("Teams", row("Code", "Chinese name", "English name", "Place", "Leader"), row(prefix + "T", "组", "Team", PLACE, prefix + "L"));
        sheet("Persons", row("Code", "Chinese name", "Name in Latin letters", "Team"), row(prefix + "M", "员", "Member", prefix + "T"));
        JsonNode faulty = checked();

        assertThat(told(engineer.faults(faulty), "sheet", "cell", "code")).containsExactly("Teams E2 personnel.personUnknown",
                "Persons D2 personnel.teamUnknown");
    }
}
