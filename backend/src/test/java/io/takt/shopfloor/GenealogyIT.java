package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** After the story of six hubs each unit tells where it comes from and what was done to it, and each heat lot its units. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GenealogyIT extends OnTheShopFloor {

    private static final String UNITS = "/api/traceability/units/";
    private static final int SMALL = 3;
    private static final int LARGE = 5;

    @Autowired
    private MaterialLots lots;

    @Autowired
    private Browsers browsers;

    private String order = "";

    /** Slot three's bore is too small and bored again, slot five's too large; its replacement is of the second heat. */
    @BeforeAll
    void theStoryHasEnded() {
        floor.emptyStore();
        receive("HL-GEN-1", "H-1");
        receive("HL-GEN-2", "H-2");
        order = floor.order(6);
        machines.boreOf(order, SMALL, "27.960");
        machines.boreOf(order, LARGE, "28.010");
        loadFrom("HL-GEN-1");
        floor.done(floor.look(floor.task(order, "quality/visual-inspection")));
        floor.done(floor.review(floor.task(order, "quality/review-board"), "SCRAP"));
        loadFrom("HL-GEN-2");
        floor.play(order);
    }

    private void receive(String lot, String heat) {
        Actors.as(Actor.system("test"), () -> lots.receive(new Receipt(lot, ShopFloor.BAR, BigDecimal.TEN, "FL-01", heat, "Supplier G",
                QualityStatus.ACCEPTED)));
    }

    private void loadFrom(String lot) {
        floor.done(new ShopFloor.Report(ShopFloor.TASKS + "/" + floor.task(order, "execution/load") + "/load", Map.of("heatLot", lot)));
    }

    @Test
    void aGoodUnitTellsItsHeatAndEachOperation() {
        JsonNode unit = unit("HL-GEN-1", 1);

        assertThat(unit.at("/unit/state").asText()).isEqualTo("GOOD");
        assertThat(unit.at("/unit/bin").asText()).startsWith("ASRS-");
        assertThat(unit.path("order").asText()).isEqualTo("PO-" + order);
        assertThat(unit.path("heatLot")).hasToString("{\"code\":\"HL-GEN-1\",\"material\":\"RM-AL-080\",\"supplier\":\"Supplier G\","
                + "\"heatNumber\":\"H-1\"}");
        assertThat(done(unit)).containsExactly("05 PL-1 person", "10 PL-1 MC-CNC-M01 O-HUB-80A", "20 PL-1 MC-WSH-01 W-STD",
                "30 PL-1 QC-GAU-01 G-HUB-80", "90 PL-1 WH-ASRS-01");
        assertThat(unit.path("nonconformances")).isEmpty();
        requireInOrder(unit);
    }

    @Test
    void measuredValuesTellTheirLimitsAndTheDecisionsAboutThem() {
        JsonNode measured = unit("HL-GEN-1", 1).path("operations").get(3);

        assertThat(measured.path("values").findValuesAsText("characteristic")).containsExactlyInAnyOrder("C01", "C02", "C03", "C04", "C07");
        JsonNode bore = valueOf(measured, "C01");
        assertThat(bore.path("value").decimalValue()).isEqualByComparingTo("27.98");
        assertThat(bore.path("lower").decimalValue()).isEqualByComparingTo("27.972");
        assertThat(bore.path("upper").decimalValue()).isEqualByComparingTo("27.993");
        assertThat(bore.path("unit").asText()).isEqualTo("mm");
        assertThat(bore.path("judgement").asText()).isEqualTo("WITHIN");
        assertThat(measured.path("decisions")).hasSize(5).allSatisfy(id -> {
            JsonNode decision = read("/api/rules/decisions/" + id.asLong());
            assertThat(decision.path("ruleSet").asText()).isEqualTo("measurement-reaction");
            assertThat(decision.at("/subject/code").asText()).isEqualTo(codeOf("HL-GEN-1", 1));
        });
    }

    @Test
    void theDecisionsOfAnOperationAreReadTogether() {
        JsonNode ids = unit("HL-GEN-1", 1).path("operations").get(3).path("decisions");

        JsonNode decisions = read("/api/rules/decisions?filter=" + URLEncoder.encode("{\"id\":" + ids + "}", StandardCharsets.UTF_8));

        assertThat(decisions).hasSize(5).allSatisfy(decision -> assertThat(ids.toString()).contains(decision.path("id").asText()));
    }

    @Test
    void theLookBehindTheGaugeTellsWhoSawWhat() {
        JsonNode look = unit("HL-GEN-1", 1).path("operations").get(3).path("look");

        assertThat(look.path("person").asText()).isEqualTo(floor.anna().name());
        assertThat(look.path("passed").asBoolean()).isTrue();
        assertThat(look.path("defect").isNull()).isTrue();
        assertThat(unit("HL-GEN-1", LARGE).path("operations").get(3).path("look").isNull()).as("it had left the lot").isTrue();
    }

    @Test
    void aReworkedUnitTellsBothWaysAndWhyItTookTheSecond() {
        JsonNode unit = unit("HL-GEN-1", SMALL);

        assertThat(unit.at("/unit/state").asText()).isEqualTo("GOOD");
        List<String> way = done(unit);
        assertThat(way).hasSize(8);
        assertThat(way.subList(0, 4)).allSatisfy(step -> assertThat(step).contains(" PL-1 "));
        String rework = way.get(4).split(" ")[1];
        assertThat(way.subList(4, 7)).containsExactly("10 " + rework + " MC-CNC-M01 O-HUB-80A-RWK", "20 " + rework + " MC-WSH-01 W-STD",
                "30 " + rework + " QC-GAU-01 G-HUB-80");
        assertThat(way.get(7)).startsWith("90 ").doesNotContain(" PL-1 ", " " + rework + " ");
        assertThat(unit.path("lots")).hasSize(3);
        assertThat(valueOf(unit.path("operations").get(3), "C01").path("judgement").asText()).isEqualTo("BELOW");
        assertThat(valueOf(unit.path("operations").get(6), "C01").path("judgement").asText()).isEqualTo("WITHIN");
        assertThat(deviation(unit)).isEqualTo("DIM-02 CLOSED REWORK");
        requireInOrder(unit);
    }

    @Test
    void aScrappedUnitTellsWhatWasWrongAndWhoDecided() {
        JsonNode unit = unit("HL-GEN-1", LARGE);

        assertThat(unit.at("/unit/state").asText()).isEqualTo("SCRAPPED");
        assertThat(unit.at("/unit/bin").isNull()).isTrue();
        assertThat(done(unit)).extracting(step -> step.substring(0, 2)).containsExactly("05", "10", "20", "30");
        assertThat(deviation(unit)).isEqualTo("DIM-01 CLOSED SCRAP");
        JsonNode settled = read("/api/quality/nonconformances/" + unit.at("/nonconformances/0/code").asText());
        assertThat(settled.path("decidedBy").asText()).isEqualTo("person:" + floor.anna().name());
        assertThat(settled.path("reason").asText()).isEqualTo("seen by the board");
        assertThat(settled.path("unitOfMeasure").asText()).isEqualTo("mm");
        String search = "/api/quality/nonconformances?filter=%7B%22q%22%3A%22" + settled.path("unit").asText().toLowerCase(Locale.ROOT) + "%22%7D";
        assertThat(read(search).findValuesAsText("code")).containsExactly(settled.path("code").asText());
    }

    @Test
    void itsReplacementComesFromAnotherHeat() {
        JsonNode unit = unit("HL-GEN-2", 1);

        assertThat(unit.at("/unit/state").asText()).isEqualTo("GOOD");
        assertThat(unit.at("/heatLot/heatNumber").asText()).isEqualTo("H-2");
        assertThat(done(unit)).hasSize(5);
    }

    @Test
    void aHeatLotTellsAllItsUnitsWhateverBecameOfThem() {
        assertThat(read("/api/traceability/lots/HL-GEN-1/units").findValuesAsText("state"))
                .containsExactlyInAnyOrder("GOOD", "GOOD", "GOOD", "GOOD", "SCRAPPED", "GOOD");
        assertThat(read("/api/traceability/lots/HL-GEN-1/units").findValuesAsText("order")).containsOnly("PO-" + order);
        assertThat(read("/api/traceability/lots/HL-GEN-2/units")).hasSize(1);
        assertThat(count("SELECT COUNT(*) FROM execution_genealogy_link WHERE material_lot = 'HL-GEN-1'")).isEqualTo(6);
        assertThat(rows.queryForObject("SELECT SUM(quantity) FROM material_balance WHERE lot = 'HL-GEN-1'", BigDecimal.class))
                .isEqualByComparingTo("4");
    }

    @Test
    void whatAPersonConfirmedForAMachineIsSaidToBeSo() {
        String other = floor.order(1);
        floor.done(floor.load(floor.task(other, "execution/load")));
        long task = floor.confirmation(other, "10");
        String code = floor.unitsOf(task).get(0);
        ShopFloor.good(floor.confirm(task).by(floor.bo()));

        JsonNode milled = read(UNITS + code).path("operations").get(1);

        assertThat(milled.path("byHand").asBoolean()).isTrue();
        assertThat(milled.path("person").asText()).isEqualTo(floor.bo().name());
        assertThat(milled.path("machine").asText()).isEqualTo("MC-CNC-M01");
        assertThat(milled.path("reason").asText()).isEqualTo("the machine is silent");
        floor.play(other);
    }

    @Test
    void nothingIsMissingInTheRecordsOfTheOrderThatHadToReworkAndReplace() {
        JsonNode found = read("/api/traceability/orders/WO-" + order + "/completeness");

        assertThat(found.path("incomplete")).as(found.toString()).isEmpty();
        assertThat(found.path("finished").asInt()).isEqualTo(6);
        assertThat(read(UNITS + codeOf("HL-GEN-1", LARGE) + "/completeness").path("finished").asBoolean()).as("it was scrapped").isFalse();
        assertThat(read(UNITS + codeOf("HL-GEN-1", LARGE) + "/completeness").path("missing")).isEmpty();
    }

    @Test
    void whoMayNotReadNonconformancesLearnsThatSomethingIsMissingButNotOfWhich() {
        String unit = codeOf("HL-GEN-1", SMALL);
        rows.update("UPDATE quality_nonconformance SET closed_at = NULL WHERE unit = ?", unit);
        JsonNode seen = read(UNITS + unit + "/completeness");
        Answer told = browsers.signedIn("traceability.read").get(UNITS + unit + "/completeness");
        rows.update("UPDATE quality_nonconformance SET closed_at = opened_at WHERE unit = ?", unit);

        assertThat(seen.path("missing").findValuesAsText("kind")).containsExactly("CASE_OPEN");
        String code = seen.at("/missing/0/arguments/0").asText();
        assertThat(seen.at("/missing/0/text").asText()).contains(code);
        assertThat(told.json().path("complete").asBoolean()).isFalse();
        assertThat(told.json().path("missing").findValuesAsText("kind")).containsExactly("CASE");
        assertThat(told.text()).contains("nonconformances").doesNotContain(code, "DIM-02");
    }

    @Test
    void anyOfItsCodesIsFound() {
        assertThat(kindsOf(codeOf("HL-GEN-1", 1))).containsExactly("execution.unit");
        assertThat(kindsOf("HL-GEN-1")).containsExactly("material.lot");
        assertThat(kindsOf("WO-" + order)).containsExactly("ordering.work-order");
    }

    private List<String> kindsOf(String code) {
        return read("/api/administration/codes?code=" + code).findValuesAsText("entity");
    }

    @Test
    void whatIsNotThereOrNotAllowedIsRefused() {
        assertThat(floor.anna().browser().get(UNITS + "U-0").json().path("code").asText()).isEqualTo("traceability.unitUnknown");
        assertThat(floor.anna().browser().get("/api/traceability/lots/HL-0/units").json().path("code").asText()).isEqualTo("material.lotUnknown");
        Answer refused = browsers.signedIn("execution.read").get(UNITS + codeOf("HL-GEN-1", 1));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
    }

    private JsonNode unit(String heatLot, int slot) {
        return read(UNITS + codeOf(heatLot, slot));
    }

    private String codeOf(String heatLot, int slot) {
        return StreamSupport.stream(read("/api/traceability/lots/" + heatLot + "/units").spliterator(), false)
                .filter(unit -> unit.path("slot").asInt() == slot).findFirst().orElseThrow().path("code").asText();
    }

    private JsonNode read(String path) {
        return ShopFloor.good(floor.anna().browser().get(path)).json();
    }

    /** Each operation in a line: number, lot without the order's number, and the machine with its program, or anna. */
    private static String programOf(JsonNode step) {
        return step.path("program").isNull() ? "" : " " + step.path("program").asText();
    }

    private List<String> done(JsonNode unit) {
        List<String> done = new ArrayList<>();
        for (JsonNode step : unit.path("operations")) {
            assertThat(step.path("name").asText()).isNotBlank();
            boolean byMachine = step.path("person").isNull();
            assertThat(byMachine || step.path("person").asText().equals(floor.anna().name())).as(step.toString()).isTrue();
            done.add(step.path("number").asText() + " " + step.path("lot").asText().replace("PL-" + order, "PL")
                    + (byMachine ? " " + step.path("machine").asText() + programOf(step) : " person"));
        }
        return done;
    }

    private static JsonNode valueOf(JsonNode operation, String characteristic) {
        return StreamSupport.stream(operation.path("values").spliterator(), false)
                .filter(value -> value.path("characteristic").asText().equals(characteristic)).findFirst().orElseThrow();
    }

    private static String deviation(JsonNode unit) {
        JsonNode deviations = unit.path("nonconformances");
        assertThat(deviations).hasSize(1);
        return deviations.at("/0/defect").asText() + " " + deviations.at("/0/state").asText() + " " + deviations.at("/0/disposition").asText();
    }

    /** No operation begins before the one before it, or ends before it began. */
    private static void requireInOrder(JsonNode unit) {
        Instant before = Instant.EPOCH;
        for (JsonNode step : unit.path("operations")) {
            Instant started = Instant.parse(step.path("startedAt").asText());
            Instant ended = Instant.parse(step.path("endedAt").asText());
            assertThat(started).isAfterOrEqualTo(before);
            assertThat(ended).isAfterOrEqualTo(started);
            before = started;
        }
    }
}
