package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.TASKS;
import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.execution.LotsInWork;
import io.takt.execution.LotsInWork.Supply;
import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.execution.UnitState;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import io.takt.traceability.Completeness;
import io.takt.traceability.Completeness.Missing;
import io.takt.traceability.Traceability;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two hubs, two shafts and bought parts become two wheels, and each wheel tells all that is in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WheelStoryIT extends OnTheShopFloor {

    private static final String WHEEL = "FP-WHL-80S";
    private static final String BEARING = "PP-BRG-6001";
    private static final String OTHER_BEARINGS = "BRG-OTHER";

    @Autowired
    private MaterialLots lots;

    @Autowired
    private LotsInWork work;

    @Autowired
    private UnitRecords units;

    @Autowired
    private Stock stock;

    @Autowired
    private Traceability traceability;

    @Autowired
    private TransactionTemplate transaction;

    private JsonNode kit;
    private JsonNode blocked;
    private List<Supply> afterTheKit = List.of();
    private List<Supply> forRework = List.of();
    private List<Supply> atLast = List.of();
    private List<UnitRecord> wheels = List.of();

    @BeforeAll
    void theWheelsAreMade() {
        floor.emptyStore();
        Actors.as(Actor.system("test"), () -> lots.receive(new Receipt(OTHER_BEARINGS, BEARING, BigDecimal.TEN, "FL-01", null, "Supplier W",
                QualityStatus.ACCEPTED)));
        floor.play(floor.order(2));
        floor.play(floor.order("SF-SFT-12", 2));
        String order = floor.order(WHEEL, 2);
        machines.next("QC-VIS-01", "runout", order, 2, "0.081");
        long task = floor.task(order, "execution/kit");
        kit = floor.details(task).path("context").path("kit");
        good(floor.anna().browser().post(TASKS + "/" + task + "/kit", Map.of("lots", lotsOf(kit))));
        afterTheKit = toPick(order);
        good(floor.bo().browser().post(TASKS + "/" + floor.task(order, "execution/sign-on") + "/sign-on", Map.of()));
        floor.done(floor.look(floor.task(order, "quality/visual-inspection")));
        long fetch = floor.taskAfter(order, "execution/kit", task);
        forRework = toPick(order);
        Actors.as(Actor.system("test"), () -> lots.hold(OTHER_BEARINGS, "grease is looked at"));
        blocked = floor.anna().browser().post(TASKS + "/" + fetch + "/kit", Map.of("lots", Map.of(BEARING, List.of(OTHER_BEARINGS)))).json();
        Actors.as(Actor.system("test"), () -> lots.release(OTHER_BEARINGS, "grease is well"));
        good(floor.anna().browser().post(TASKS + "/" + fetch + "/kit", Map.of("lots", Map.of(BEARING, List.of(OTHER_BEARINGS)))));
        atLast = toPick(order);
        good(floor.anna().browser().post(TASKS + "/" + floor.task(order, "execution/generic") + "/done", Map.of()));
        floor.play(order);
        wheels = units.list(new ListQuery(0, 10, null, false, Map.of("order", "WO-" + order))).items();
    }

    private List<Supply> toPick(String order) {
        return Actors.as(Actor.system("test"), () -> work.ofOrder("WO-" + order).stream()
                .flatMap(lot -> work.supplies(lot.code()).stream()).toList());
    }

    private static Map<String, List<String>> lotsOf(JsonNode kit) {
        Map<String, List<String>> lots = new HashMap<>();
        for (JsonNode line : kit) {
            if (line.path("identity").asText().equals("LOTS")) {
                lots.put(line.path("material").asText(), List.of(line.path("lots").path(0).asText()));
            }
        }
        return lots;
    }

    @Test
    void theKitNamesWhatToFetchAndFromWhere() {
        assertThat(kit.findValuesAsText("material")).containsSubsequence("PP-BRG-6001", "PP-CAP-S", "PP-CIR-28", "PP-NUT-M8",
                "PP-SCR-M4", "SF-HUB-80", "SF-SFT-12");
        assertThat(kit.get(0).path("quantity").decimalValue()).isEqualByComparingTo("4");
        assertThat(kit.get(5).path("units")).hasSize(2);
        assertThat(kit.get(5).at("/units/0/bin").asText()).startsWith("ASRS-");
    }

    @Test
    void whatIsPickedIsNotToBePickedAgainAndReworkAsksForItsOwnPartsOnly() {
        assertThat(afterTheKit).isEmpty();
        assertThat(forRework).singleElement().satisfies(bearings -> {
            assertThat(bearings.material()).isEqualTo(BEARING);
            assertThat(bearings.quantity()).isEqualByComparingTo("2");
        });
        assertThat(atLast).isEmpty();
    }

    @Test
    void aHeldLotIsNotKittedAndTheOneToTakeIsNamed() {
        assertThat(blocked.path("code").asText()).isEqualTo("execution.lotBlocked");
        assertThat(blocked.path("detail").asText()).contains(kit.get(0).at("/lots/0").asText());
    }

    @Test
    void eachWheelHoldsAHubAShaftAndItsParts() {
        assertThat(wheels).hasSize(2).extracting(UnitRecord::state).containsOnly(UnitState.GOOD);
        for (UnitRecord wheel : wheels) {
            List<Genealogy> parts = units.consumedBy(wheel.code());
            assertThat(parts).filteredOn(part -> part.removedAt() == null).extracting(Genealogy::material).containsExactlyInAnyOrder("SF-HUB-80", "PP-BRG-6001", "SF-SFT-12",
                    "PP-CIR-28", "PP-NUT-M8", "PP-SCR-M4", "PP-CAP-S");
            assertThat(parts).filteredOn(part -> part.material().equals("PP-BRG-6001")).extracting(Genealogy::quantity)
                    .allSatisfy(quantity -> assertThat(quantity).isEqualByComparingTo("2"));
            List<String> components = parts.stream().map(Genealogy::component).filter(code -> !code.isEmpty()).toList();
            assertThat(components).hasSize(2).allSatisfy(component ->
                    assertThat(units.find(component)).map(UnitRecord::state).contains(UnitState.CONSUMED));
        }
        assertThat(wheels.stream().flatMap(wheel -> units.consumedBy(wheel.code()).stream()).map(Genealogy::component)
                .filter(code -> !code.isEmpty())).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void aWheelBearsItsSerialNumberAndIsFoundByIt() {
        String serial = String.valueOf(wheels.get(0).serial());

        assertThat(serial).startsWith("TK");
        assertThat(units.find(serial)).map(UnitRecord::code).contains(wheels.get(0).code());
        assertThat(wheels).extracting(UnitRecord::serial).doesNotHaveDuplicates();
    }

    @Test
    void theUnitsPageIsFoundBySerialNumberAndListsItsParts() {
        UnitRecord wheel = wheels.get(1);
        JsonNode page = good(floor.anna().browser().get("/api/traceability/units/" + wheel.serial())).json();

        assertThat(page.at("/unit/code").asText()).isEqualTo(wheel.code());
        assertThat(page.at("/unit/materialName").asText()).isEqualTo("Wheel, silver");
        assertThat(page.path("parts")).hasSize(8).filteredOn(part -> part.path("removedAt").isTextual()).hasSize(1);
        assertThat(page.path("operations")).hasSize(11);
        String hub = page.path("parts").findValuesAsText("unit").stream().filter(unit -> !unit.equals("null")).findFirst().orElseThrow();
        assertThat(good(floor.anna().browser().get("/api/traceability/units/" + hub)).json().path("builtInto").asText())
                .isEqualTo(wheel.code());
    }

    @Test
    void theAssemblerIsKnownFromEachWheel() {
        assertThat(units.steps(wheels.get(0).code())).filteredOn(step -> step.operationNumber().equals("30"))
                .extracting(step -> step.equipment() + " " + step.person()).containsExactly("AS-MAN-01 " + floor.bo().name());
    }

    @Test
    void aLotOfBarsIsFollowedThroughTheHubsToTheWheels() {
        for (UnitRecord wheel : wheels) {
            String hub = units.consumedBy(wheel.code()).stream().filter(part -> part.material().equals("SF-HUB-80"))
                    .map(Genealogy::component).findFirst().orElseThrow();
            String bars = units.consumedBy(hub).get(0).materialLot();

            assertThat(units.madeFrom(bars)).extracting(UnitRecord::code).contains(hub, wheel.code());
        }
    }

    @Test
    void aWheelThatRanOutOfTrueHasOtherBearingsAndItsOldNumber() {
        UnitRecord wheel = wheels.get(1);
        assertThat(wheel.reworkCount()).isEqualTo(1);
        assertThat(units.consumedBy(wheel.code())).filteredOn(part -> part.material().equals(BEARING))
                .extracting(Genealogy::materialLot, part -> part.removedAt() == null)
                .containsExactly(tuple(kit.get(0).at("/lots/0").asText(), false), tuple(OTHER_BEARINGS, true));
        assertThat(units.madeFrom(OTHER_BEARINGS)).extracting(UnitRecord::code).containsExactly(wheel.code());
        assertThat(units.steps(wheel.code())).extracting(UnitRecords.StepRecord::operationNumber)
                .containsExactly("10", "20", "30", "40", "50", "10", "20", "30", "40", "50", "60");
        assertThat(wheel.carrier()).isNotEqualTo(wheels.get(0).carrier());
    }

    @Test
    void nothingIsMissingInTheRecordsOfAFinishedWheel() {
        for (UnitRecord wheel : wheels) {
            JsonNode found = good(floor.anna().browser().get("/api/traceability/units/" + wheel.serial() + "/completeness")).json();

            assertThat(found.path("missing")).as(found.toString()).isEmpty();
            assertThat(found.path("complete").asBoolean()).isTrue();
            assertThat(found.path("finished").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTornOutOfAWheelsRecordsIsNamed(Torn page) {
        String wheel = wheels.get(1).code();
        Completeness found = transaction.execute(status -> {
            status.setRollbackOnly();
            assertThat(page.out(rows, wheel)).isPositive();
            return Actors.as(Actor.system("test"), () -> traceability.completeness(wheel));
        });

        assertThat(found).isNotNull();
        assertThat(found.missing()).as(found.toString()).extracting(Missing::kind).contains(page.lacks());
        assertThat(found.missing()).allSatisfy(missing -> assertThat(missing.text()).contains(" ").doesNotContain("{"));
    }

    @Test
    void nothingIsLostBetweenStockAndLineSide() {
        assertThat(stock.reconcile()).isEmpty();
        assertThat(stock.at("LS-AS", "PP-SCR-M4", "")).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
