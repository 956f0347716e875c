package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.TASKS;
import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.Browsers;
import io.takt.Selects;
import io.takt.TestBrowser.Answer;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.QualityStatus;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Eight wheels of two lots of bearings: seven hold something of the first, and one of these gets other bearings later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallIT extends OnTheShopFloor {

    private static final String RECALLS = "/api/traceability/recalls/";
    private static final String UNITS = "/api/traceability/units/";
    private static final String WHEEL = "FP-WHL-80S";
    private static final String BEARING = "PP-BRG-6001";
    private static final String FIRST = "BRG-RECALL-1";
    private static final String SECOND = "BRG-RECALL-2";
    private static final int WHEELS = 8;
    /** A slot that only the first of the two boxes fills. */
    private static final int UNTRUE = 3;

    @Autowired
    private MaterialLots lots;

    @Autowired
    private Browsers browsers;

    private String order = "";
    private Answer divided;

    @BeforeAll
    void theWheelsAreMade() {
        floor.emptyStore();
        receive(FIRST, 13);
        receive(SECOND, 20);
        floor.play(floor.order(WHEELS));
        floor.emptyStore();
        floor.play(floor.order("SF-SFT-12", WHEELS));
        order = floor.order(WHEEL, WHEELS);
        machines.next("QC-VIS-01", "runout", order, UNTRUE, "0.081");
        long kit = kit(0, List.of(FIRST));
        kit = kit(kit, List.of(FIRST, SECOND));
        divided = browsers.signedIn("material.read", "material.receive").post("/api/material/lots/" + FIRST + "/sublots", Map.of("quantity", 1));
        fetch(kit);
        floor.play(order);
    }

    @Test
    void whatIsPickedForWheelsIsNotDivided() {
        assertThat(divided.json().path("errors").findValuesAsText("code")).as(divided.toString()).containsExactly("material.pickedThere");
    }

    private void receive(String lot, int pieces) {
        Actors.as(Actor.system("test"), () -> lots.receive(new Receipt(lot, BEARING, BigDecimal.valueOf(pieces), "FL-01", null, "Supplier W",
                QualityStatus.ACCEPTED)));
    }

    /** Anna fetches what a box of wheels needs, and whoever is asked to look and to sign on does so. */
    private long kit(long over, List<String> bearings) {
        long task = over == 0 ? floor.task(order, "execution/kit") : floor.taskAfter(order, "execution/kit", over);
        Map<String, List<String>> taken = new HashMap<>();
        for (JsonNode line : floor.details(task).path("context").path("kit")) {
            if (line.path("identity").asText().equals("LOTS")) {
                List<String> codes = new ArrayList<>();
                line.path("lots").forEach(lot -> codes.add(lot.asText()));
                taken.put(line.path("material").asText(), codes);
            }
        }
        taken.put(BEARING, bearings);
        good(floor.anna().browser().post(TASKS + "/" + task + "/kit", Map.of("lots", taken)));
        return task;
    }

    /** The bearings of the wheel that runs out of true come from the second lot. */
    private void fetch(long kits) {
        for (int lot = 0; lot < 2; lot++) {
            good(floor.anna().browser().post(TASKS + "/" + floor.task(order, "execution/sign-on") + "/sign-on", Map.of()));
            floor.done(floor.look(floor.task(order, "quality/visual-inspection")));
        }
        long task = floor.taskAfter(order, "execution/kit", kits);
        good(floor.anna().browser().post(TASKS + "/" + task + "/kit", Map.of("lots", Map.of(BEARING, List.of(SECOND)))));
        good(floor.anna().browser().post(TASKS + "/" + floor.task(order, "execution/generic") + "/done", Map.of()));
    }

    @Test
    void theWheelsOfABearingLotAreCountedAndListed() {
        JsonNode recall = read(RECALLS + FIRST);

        assertThat(recall.at("/lot/materialName").asText()).isEqualTo("Ball bearing 6001-2RS");
        assertThat(recall.at("/units/holding").asInt()).isEqualTo(6);
        assertThat(recall.at("/units/inStock").asInt() + recall.at("/units/leftStore").asInt()).isEqualTo(6);
        assertThat(recall.at("/units/takenOut").asInt()).isEqualTo(1);
        assertThat(recall.at("/materials/0/material").asText()).isEqualTo(WHEEL);
        assertThat(units(FIRST, Map.of())).hasSize(7).allSatisfy(unit -> {
            assertThat(unit.path("material").asText()).isEqualTo(WHEEL);
            assertThat(unit.path("workOrder").asText()).isEqualTo("WO-" + order);
            assertThat(unit.path("serial").asText()).startsWith("TK");
            assertThat(unit.path("bin").asText()).startsWith("ASRS-");
        });
    }

    @Test
    void aWheelThatGotOtherBearingsIsListedApartWithItsTimes() {
        List<JsonNode> before = units(FIRST, Map.of("held", "false"));

        assertThat(before).hasSize(1);
        assertThat(Instant.parse(before.get(0).path("until").asText())).isAfter(before.get(0).path("since").asText());
        assertThat(units(FIRST, Map.of("held", "true"))).hasSize(6).allSatisfy(unit -> assertThat(unit.path("until").isNull()).isTrue());
        assertThat(units(SECOND, Map.of("held", "true"))).extracting(unit -> unit.path("code").asText())
                .contains(before.get(0).path("code").asText()).hasSize(3);
    }

    @Test
    void aWheelWithBearingsOfBothLotsTellsHowManyOfEach() {
        assertThat(units(FIRST, Map.of("held", "true")).stream().map(unit -> unit.path("quantity").decimalValue().intValue()))
                .containsExactly(2, 2, 2, 2, 2, 1);
        assertThat(units(SECOND, Map.of("held", "true")).stream().map(unit -> unit.path("quantity").decimalValue().intValue()).sorted())
                .containsExactly(1, 2, 2);
    }

    @Test
    void whatIsLeftOfTheLotIsFound() {
        JsonNode recall = read(RECALLS + SECOND);

        assertThat(recall.path("left")).hasSize(1);
        assertThat(recall.at("/left/0/place").asText()).isEqualTo("FL-01");
        assertThat(recall.at("/left/0/quantity").decimalValue()).isEqualByComparingTo("15");
        assertThat(read(RECALLS + FIRST).path("left")).isEmpty();
        assertThat(recall.path("waiting")).isEmpty();
    }

    @Test
    void aHeatLotIsFollowedThroughHubsIntoWheels() {
        JsonNode tree = read(UNITS + wheel(0) + "/tree");
        JsonNode hub = part(tree.path("unit"), "SF-HUB-80");
        String heat = hub.at("/parts/0/code").asText();

        JsonNode found = units(heat, Map.of("material", WHEEL, "order", "WO-" + order)).stream()
                .filter(unit -> unit.path("code").asText().equals(wheel(0))).findFirst().orElseThrow();

        assertThat(found.path("through").asText()).isEqualTo(hub.path("code").asText());
        JsonNode own = units(heat, Map.of("q", hub.path("code").asText())).get(0);
        assertThat(own.path("builtInto").asText()).isEqualTo(wheel(0));
        assertThat(own.path("whereabouts").asText()).isEqualTo("BUILT_IN");
        assertThat(own.path("through").isNull()).isTrue();
    }

    @Test
    void aWheelTellsEveryLotMachinePersonValueProgramAndDecision() {
        JsonNode tree = read(UNITS + wheel(0) + "/tree");

        assertThat(tree.path("unit").path("parts").findValuesAsText("kind")).contains("UNIT", "LOT", "MATERIAL");
        assertThat(part(tree.path("unit"), "SF-HUB-80").at("/parts/0/supplier").asText()).isNotBlank();
        assertThat(part(tree.path("unit"), "SF-SFT-12").at("/parts/0/material").asText()).isEqualTo("RM-ST-016");
        assertThat(tree.path("timeline").findValuesAsText("machine")).contains("MC-CNC-M01", "MC-CNC-L01", "MC-WSH-01", "QC-GAU-01",
                "AS-PRS-01", "AS-MAN-01", "QC-LSR-01", "QC-VIS-01");
        assertThat(tree.path("timeline").findValuesAsText("program")).contains("O-HUB-80A", "O-SFT-12A", "P-WHL-80");
        assertThat(tree.path("timeline").findValuesAsText("person")).contains(floor.anna().name());
        assertThat(new TreeSet<>(tree.path("timeline").findValuesAsText("characteristic"))).contains("C01", "C21-F1", "C22-1", "C23");
        assertThat(new TreeSet<>(tree.path("decisions").findValuesAsText("ruleSet"))).contains("measurement-reaction", "dispatch-gate");
        assertThat(tree.path("timeline").findValuesAsText("startedAt").stream().map(Instant::parse)).isSorted();
    }

    @Test
    void aHubTellsTheWheelThatItIsIn() {
        String hub = part(read(UNITS + wheel(0) + "/tree").path("unit"), "SF-HUB-80").path("code").asText();

        JsonNode tree = read(UNITS + hub + "/tree");

        assertThat(tree.path("above").findValuesAsText("code")).containsExactly(wheel(0));
        assertThat(tree.path("unit").path("parts")).hasSize(1);
    }

    @Test
    void bearingsThatWereTakenOutStandInTheTreeAsSuch() {
        JsonNode tree = read(UNITS + units(FIRST, Map.of("held", "false")).get(0).path("code").asText() + "/tree");

        List<JsonNode> bearings = StreamSupport.stream(tree.at("/unit/parts").spliterator(), false)
                .filter(part -> part.path("material").asText().equals(BEARING)).toList();
        assertThat(bearings).extracting(part -> part.path("code").asText() + " " + part.path("removedAt").isNull())
                .containsExactly(FIRST + " false", SECOND + " true");
        assertThat(tree.path("nonconformances")).filteredOn(found -> found.path("unit").equals(tree.at("/unit/code")))
                .extracting(found -> found.at("/deviation/disposition").asText()).containsExactly("REWORK");
    }

    @Test
    void nothingIsMissingInTheRecordsOfTheOrder() {
        JsonNode found = read("/api/traceability/orders/WO-" + order + "/completeness");

        assertThat(found.path("incomplete")).as(found.toString()).isEmpty();
        assertThat(found.path("finished").asInt()).isEqualTo(WHEELS);
        assertThat(found.path("complete").asInt()).isEqualTo(WHEELS);
    }

    @Test
    void tenThousandUnitsOfALotAreReadPageByPage() {
        manyUnits("BRG-MANY", 10_000);
        long before = Selects.soFar(rows);

        JsonNode page = read(RECALLS + "BRG-MANY/units?range=%5B9000%2C9499%5D");
        JsonNode recall = read(RECALLS + "BRG-MANY");

        assertThat(Selects.soFar(rows) - before).as("statements, whoever made them").isLessThan(200);
        assertThat(page).hasSize(500);
        assertThat(page.get(0).path("code").asText()).isEqualTo("U-MANY-09001");
        assertThat(recall.at("/units/holding").asInt()).isEqualTo(10_000);
        assertThat(recall.at("/units/scrapped").asInt()).isEqualTo(10_000);
        removeMany("BRG-MANY");
    }

    /** Units of the first wheel's order that nobody made, each with two bearings. */
    private void manyUnits(String lot, int units) {
        receive(lot, 1);
        rows.update("INSERT INTO execution_unit (code, order_id, lot_id, carrier, slot, state) SELECT CONCAT('U-MANY-', LPAD(n.n, 5, '0')), "
                + "u.order_id, u.lot_id, 'T-BOX-01', 1, 'SCRAPPED' FROM execution_unit u JOIN (WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL "
                + "SELECT n + 1 FROM number WHERE n < 100) SELECT a.n * 100 - 100 + b.n AS n FROM number a JOIN number b) n ON n.n <= ? "
                + "WHERE u.code = ? ORDER BY n.n", units, wheel(0));
        rows.update("INSERT INTO execution_genealogy_link (unit_id, job_id, material_lot, material, component, quantity, linked_at) SELECT u.id, "
                + "(SELECT MIN(id) FROM execution_job_order), ?, ?, '', 2, UTC_TIMESTAMP(3) FROM execution_unit u WHERE u.code LIKE 'U-MANY-%'", lot, BEARING);
    }

    private void removeMany(String lot) {
        rows.update("DELETE FROM execution_genealogy_link WHERE material_lot = ?", lot);
        rows.update("DELETE FROM execution_unit WHERE code LIKE 'U-MANY-%'");
    }

    @Test
    void theListIsReadInPages() {
        var page = good(floor.anna().browser().get(RECALLS + FIRST + "/units?range=%5B5%2C6%5D"));

        assertThat(page.header("Content-Range")).endsWith("5-6/7");
        assertThat(page.json()).hasSize(2);
    }

    @Test
    void whatIsNotThereOrNotAllowedIsRefused() {
        assertThat(floor.anna().browser().get(RECALLS + "BRG-0").json().path("code").asText()).isEqualTo("material.lotUnknown");
        assertThat(floor.anna().browser().get(RECALLS + "BRG-0/units").json().path("code").asText()).isEqualTo("material.lotUnknown");
        assertThat(floor.anna().browser().get(RECALLS + FIRST + "/units?filter=%7B%22held%22%3A%22maybe%22%7D").json().at("/errors/0/pointer").asText())
                .isEqualTo("/filter/held");
        assertThat(floor.anna().browser().get(UNITS + "U-0/tree").json().path("code").asText()).isEqualTo("traceability.unitUnknown");
        assertThat(floor.anna().browser().get(UNITS + "U-0/completeness").json().path("code").asText()).isEqualTo("traceability.unitUnknown");
        assertThat(floor.anna().browser().get("/api/traceability/orders/WO-0/completeness").json().path("code").asText())
                .isEqualTo("traceability.orderUnknown");
        assertThat(browsers.signedIn("material.read").get(RECALLS + FIRST).status()).isEqualTo(403);
        assertThat(browsers.signedIn("material.read").get(UNITS + wheel(0) + "/completeness").status()).isEqualTo(403);
        assertThat(browsers.signedIn("material.read").get(RECALLS + FIRST + "/units").status()).isEqualTo(403);
        assertThat(browsers.signedIn("material.read").get(UNITS + wheel(0) + "/tree").status()).isEqualTo(403);
    }

    private String wheel(int number) {
        return units(FIRST, Map.of()).get(number).path("code").asText();
    }

    private List<JsonNode> units(String lot, Map<String, String> filters) {
        String filter = URLEncoder.encode(new ObjectMapper().valueToTree(filters).toString(), StandardCharsets.UTF_8);
        JsonNode page = read(RECALLS + lot + "/units?filter=" + filter);
        return IntStream.range(0, page.size()).mapToObj(page::get).toList();
    }

    private static JsonNode part(JsonNode unit, String material) {
        return StreamSupport.stream(unit.path("parts").spliterator(), false)
                .filter(part -> part.path("material").asText().equals(material)).findFirst().orElseThrow();
    }

    private JsonNode read(String path) {
        return good(floor.anna().browser().get(path)).json();
    }
}
