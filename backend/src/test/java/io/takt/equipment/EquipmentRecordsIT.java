package io.takt.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Classes of equipment and the machines of them, as people keep them. */
@TaktIntegrationTest
class EquipmentRecordsIT {

    private static final String CLASSES = "/api/equipment/classes";
    private static final String MACHINES = "/api/equipment/equipment";
    private static final String SERIES = "/api/equipment/series";

    private final Browsers browsers;
    private final Plant plant;
    private final Equipment machines;
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String lathes = "LATHE-" + id;
    private final String workUnit = "WU-" + id;
    private final String machine = "MC-" + id;
    private TestBrowser keeper;

    EquipmentRecordsIT(@Autowired Browsers browsers, @Autowired Plant plant, @Autowired Equipment machines) {
        this.browsers = browsers;
        this.plant = plant;
        this.machines = machines;
    }

    @BeforeEach
    void aClassAndAMachineOfIt() {
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workUnit(plant, id);
        });
        keeper = browsers.signedIn("equipment.read", "equipment.edit");
        good(keeper.post(CLASSES, with(named(lathes), "attributes", List.of(attribute("maxSpeed", "NUMBER", "4000"), attribute("control", "TEXT", null),
                attribute("probe", "BOOLEAN", null)), "checks", List.of(Map.of("itemZh", "急停", "itemEn", "Emergency stop", "methodEn", "Press it")))));
        good(keeper.post(MACHINES, machine(machine, "device", "D-" + id, "attributes", List.of(value("maxSpeed", "5000")))));
    }

    @Test
    void aClassKeepsItsAttributesAndChecksInTheirOrder() {
        JsonNode read = keeper.get(CLASSES + "/" + lathes).json();

        assertThat(read.path("attributes").findValuesAsText("code")).containsExactly("maxSpeed", "control", "probe");
        assertThat(read.path("attributes").path(0).path("defaultValue").asText()).isEqualTo("4000");
        assertThat(read.path("checks").path(0).path("methodEn").asText()).isEqualTo("Press it");
        assertThat(read.path("checks").path(0).path("standardZh").isNull()).isTrue();
    }

    @Test
    void aMachineIsReadWithItsValuesAndHowItStands() {
        JsonNode read = list("{\"equipmentClass\":\"" + lathes + "\"}").get(0);

        assertThat(read.path("code").asText()).isEqualTo(machine);
        assertThat(read.path("attributes").path(0).path("value").asText()).isEqualTo("5000");
        assertThat(read.path("state").asText()).isEqualTo("NO_DATA");
        assertThat(keeper.get(MACHINES + "/" + machine + "/states").json().path(0).path("state").asText()).isEqualTo("NO_DATA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentClass | no-such   | /equipmentClass
            equipmentClass | ''        | /equipmentClass
            workUnit       | E-TEST    | /workUnit
            workUnit       | no-such   | /workUnit
            device         | a/b       | /device
            loadCapacity   | 0         | /loadCapacity
            loadCapacity   | 100001    | /loadCapacity
            slots          | 0         | /slots
            slots          | 1001      | /slots
            nameZh         | ''        | /nameZh
            power          | 3         | /power
            """)
    void aValueThatCannotBeIsRefusedAtItsField(String field, String value, String pointer) {
        Answer refused = keeper.post(MACHINES, machine("N-" + id, field, value));

        assertThat(pointers(refused)).contains(pointer);
        assertThat(keeper.get(MACHINES + "/N-" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"maxSpeed, fast", "maxSpeed, 1e9", "probe, maybe", "colour, red"})
    void aMachineHasTheValuesThatItsClassKnows(String attribute, String value) {
        Answer refused = keeper.post(MACHINES, machine("N-" + id, "attributes", List.of(value("control", "K1"), value(attribute, value))));

        assertThat(pointers(refused)).containsExactly("/attributes/1/value");
    }

    @ParameterizedTest
    @CsvSource({"code, maxSpeed, /attributes/3/code", "code, a/b, /attributes/3/code", "nameEn, '', /attributes/3/nameEn",
        "dataType, COLOUR, /attributes/3/dataType", "defaultValue, fast, /attributes/3/defaultValue"})
    void aRowOfAClassIsRefusedAtItsField(String field, String value, String pointer) {
        Map<String, Object> row = attribute("power", "NUMBER", "11");
        row.put(field, value);

        Answer refused = keeper.post(CLASSES, with(named("N-" + id), "attributes",
                List.of(attribute("maxSpeed", "NUMBER", null), attribute("control", "TEXT", null), attribute("probe", "BOOLEAN", null), row)));

        assertThat(pointers(refused)).containsExactly(pointer);
    }

    @Test
    void anAttributeThatMachinesHaveValuesOfStaysWhatItIs() {
        Answer gone = changeClass(List.of(attribute("control", "TEXT", null)), 0);
        assertThat(gone.json().path("code").asText()).isEqualTo("equipment.attributeValued");
        assertThat(gone.json().path("uses").path(0).path("codes").asText()).isEqualTo(machine);
        assertThat(changeClass(List.of(attribute("maxSpeed", "TEXT", null)), 0).json().path("code").asText()).isEqualTo("equipment.attributeValued");

        good(changeClass(List.of(attribute("maxSpeed", "NUMBER", "1")), 0));
        good(change(machine("ignored", "code", null, "device", "D-" + id), 0));
        good(changeClass(List.of(), 1));
    }

    @Test
    void aClassThatMachinesAreOfIsNotArchivedAndNoMachineIsOfOneThatIs() {
        Answer refused = archive(CLASSES + "/" + lathes);
        assertThat(refused.json().path("uses").path(0).path("codes").asText()).isEqualTo(machine);

        good(archive(MACHINES + "/" + machine));
        good(archive(CLASSES + "/" + lathes));

        assertThat(pointers(keeper.post(MACHINES, machine("N-" + id)))).containsExactly("/equipmentClass");
        assertThat(restore(machine).json().path("code").asText()).isEqualTo("administration.recordArchived");
    }

    @Test
    void aDeviceSpeaksForOneMachineThatIsNotArchived() {
        Answer taken = keeper.post(MACHINES, machine("N-" + id, "device", "D-" + id));
        assertThat(pointers(taken)).containsExactly("/device");
        assertThat(taken.json().path("errors").path(0).path("message").asText()).contains(machine);

        good(archive(MACHINES + "/" + machine));
        good(keeper.post(MACHINES, machine("N-" + id, "device", "D-" + id)));

        assertThat(restore(machine).json().path("code").asText()).isEqualTo("equipment.deviceGone");
        assertThat(list("{\"equipmentClass\":\"" + lathes + "\",\"archived\":\"true\"}").findValuesAsText("code")).containsExactly(machine);
    }

    @Test
    void theMachinesBehindSomeDevicesAreFoundTogether() {
        good(keeper.post(MACHINES, machine("N-" + id, "device", "E-" + id)));
        good(keeper.post(MACHINES, machine("O-" + id, "device", "F-" + id)));
        good(keeper.post(MACHINES, machine("P-" + id)));

        assertThat(list("{\"device\":[\"D-" + id + "\",\"E-" + id + "\",\"no-such\"]}").findValuesAsText("code")).containsExactly(machine, "N-" + id);
        assertThat(list("{\"device\":\"\"}")).isEmpty();
        assertThat(list("{\"device\":\",\"}")).isEmpty();
    }

    @Test
    void aMachineThatIsHeldOrSetUpMeanwhileIsStillChanged() {
        TestBrowser supervisor = browsers.signedIn("execution.supervise");
        good(supervisor.post(MACHINES + "/" + machine + "/hold", Map.of("reason", "Strange noise")));
        assertThat(supervisor.post(MACHINES + "/" + machine + "/hold", Map.of("reason", "Again")).json().path("code").asText())
                .isEqualTo("equipment.alreadyHeld");

        Answer changed = change(machine("ignored", "code", null, "nameEn", "Quiet lathe", "device", "D-" + id), 0);

        assertThat(changed.json().path("nameEn").asText()).as(changed.toString()).isEqualTo("Quiet lathe");
        assertThat(changed.json().path("held").asBoolean()).isTrue();
        good(supervisor.post(MACHINES + "/" + machine + "/release", Map.of("reason", "Bearing changed")));
    }

    @Test
    void aMachineThatLosesItsDeviceIsIdleAndOneThatGetsOneIsUnknown() {
        Answer manual = change(machine("ignored", "code", null), 0);
        assertThat(manual.json().path("state").asText()).isEqualTo("IDLE");

        Answer spoken = change(machine("ignored", "code", null, "device", "E-" + id), 1);

        assertThat(spoken.json().path("state").asText()).isEqualTo("NO_DATA");
        assertThat(keeper.get(MACHINES + "/" + machine + "/states").json().findValuesAsText("state")).endsWith("NO_DATA");
    }

    @Test
    void workGoesToTheMachineThatADeviceSpeaksFor() {
        good(keeper.post(MACHINES, machine("A-" + id)));

        assertThat(machines.atWorkUnit(workUnit)).map(EquipmentView::code).contains(machine);
        assertThat(machines.firstOfClass(lathes)).map(EquipmentView::code).contains(machine);
        good(archive(MACHINES + "/" + machine));
        assertThat(machines.atWorkUnit(workUnit)).map(EquipmentView::code).contains("A-" + id);
    }

    @Test
    void tenIdenticalMachinesAreAddedInOneStepOrNone() {
        Map<String, Object> wanted = machine("unused");
        wanted.remove("code");
        wanted.put("codes", "S" + id + "-{01..10}");
        JsonNode preview = keeper.post(SERIES + "/preview", wanted).json();
        assertThat(preview.findValuesAsText("code")).hasSize(10).startsWith("S" + id + "-01").endsWith("S" + id + "-10");
        assertThat(preview.path(9).path("nameEn").asText()).isEqualTo("Lathe 10");
        assertThat(list("{\"q\":\"S" + id + "\"}")).isEmpty();

        good(keeper.post(MACHINES, machine("S" + id + "-07")));
        assertThat(keeper.post(SERIES + "/preview", wanted).json().path(6).path("taken").asBoolean()).isTrue();
        assertThat(pointers(keeper.post(SERIES, wanted))).containsExactly("/codes");
        assertThat(list("{\"q\":\"S" + id + "\"}")).hasSize(1);

        wanted.put("codes", "T" + id + "-{1..10}");
        assertThat(keeper.post(SERIES, wanted).json()).hasSize(10);
        assertThat(list("{\"q\":\"T" + id + "\"}").findValuesAsText("code")).hasSize(10).startsWith("T" + id + "-1");
        assertThat(keeper.get("/api/security/history/equipment.equipment/T" + id + "-10").json().path(0).path("action").asText()).isEqualTo("added");
    }

    @ParameterizedTest
    @CsvSource({"X-1", "'X-{1..}'", "'X-{5..1}'", "'X-{1..101}'", "'a/{1..3}'", "''"})
    void aSeriesWhoseCodesCannotBeReadIsRefused(String codes) {
        Map<String, Object> wanted = machine("unused");
        wanted.remove("code");
        wanted.put("codes", codes);

        assertThat(pointers(keeper.post(SERIES + "/preview", wanted))).contains("/codes");
        assertThat(pointers(keeper.post(SERIES, wanted))).contains("/codes");
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        TestBrowser reader = browsers.signedIn("equipment.read");

        assertThat(reader.get(MACHINES + "/" + machine).status()).isEqualTo(200);
        assertThat(reader.post(SERIES, Map.of()).status()).isEqualTo(403);
        assertThat(reader.post(MACHINES, machine("N-" + id)).status()).isEqualTo(403);
        assertThat(browsers.signedIn("plant.read").get(MACHINES).status()).isEqualTo(403);
    }

    private JsonNode list(String filter) {
        return keeper.get(MACHINES + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8)).json();
    }

    private Answer change(Map<String, Object> wanted, int version) {
        return keeper.write("PUT", MACHINES + "/" + machine, wanted, Map.of("If-Match", "\"" + version + "\""));
    }

    private Answer changeClass(List<Map<String, Object>> attributes, int version) {
        return keeper.write("PUT", CLASSES + "/" + lathes, with(named(null), "attributes", attributes), Map.of("If-Match", "\"" + version + "\""));
    }

    private Answer archive(String path) {
        return keeper.post(path + "/archive", Map.of("reason", "no longer needed"));
    }

    private Answer restore(String code) {
        return keeper.post(MACHINES + "/" + code + "/restore", Map.of("reason", "needed again"));
    }

    private Map<String, Object> machine(String code, Object... more) {
        return with(with(named(code), "equipmentClass", lathes, "workUnit", workUnit, "loadCapacity", 1, "slots", 1), more);
    }

    private static Map<String, Object> named(String code) {
        Map<String, Object> named = new HashMap<>(Map.of("nameZh", "车床", "nameEn", "Lathe"));
        named.put("code", code);
        return named;
    }

    private static Map<String, Object> attribute(String code, String type, String usual) {
        return with(named(code), "dataType", type, "defaultValue", usual);
    }

    private static Map<String, Object> value(String attribute, String value) {
        return Map.of("attribute", attribute, "value", value);
    }

    private static Map<String, Object> with(Map<String, Object> fields, Object... more) {
        for (int at = 0; at < more.length; at += 2) {
            fields.put((String) more[at], more[at + 1]);
        }
        return fields;
    }

    private static List<String> pointers(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        return refused.json().path("errors").findValuesAsText("pointer");
    }

    private static void good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 204);
    }
}
