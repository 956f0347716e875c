package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.TASKS;
import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TestBrowser.Answer;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.Operation.Mode;
import io.takt.execution.LotsInWork;
import io.takt.execution.LotsInWork.Supply;
import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.material.Substitutes;
import io.takt.material.Substitutes.WantedSubstitute;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three pieces need two rings each; when rings run short, others take their place, and everybody can read which went in. */
class SubstituteIT extends OnTheShopFloor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private Materials materials;
    @Autowired
    private MaterialLots lots;
    @Autowired
    private Substitutes substitutes;
    @Autowired
    private DefinitionSetup definitions;
    @Autowired
    private Stock stock;
    @Autowired
    private LotsInWork work;
    @Autowired
    private UnitRecords units;

    private String ring = "";
    private String other = "";
    private String third = "";
    private String order = "";
    private long kit;

    /** An order that was released with six rings, of which three are on hold now; two rings are as good as three others. */
    @BeforeEach
    void ringsRunShort() {
        int number = NUMBER.incrementAndGet();
        ring = "PP-RING-" + number;
        other = "PP-OTHER-" + number;
        third = "PP-THIRD-" + number;
        String product = "SF-RINGED-" + number;
        Actors.as(Actor.system("test"), () -> {
            materials.define(new WantedMaterial(product, "件", "Ringed part", Tracking.UNIT, "pcs", "semi-finished"));
            List.of(ring, other, third).forEach(part -> materials.define(new WantedMaterial(part, "环 " + part, "Ring " + part, Tracking.LOT, "pcs", "purchased")));
            definitions.addRouting(new NewRouting("RT-RINGED-" + number, "A", "装环", "Ringing", List.of(byPerson("10", "LS-AS", "kit"), byPerson("20", "WU-ASM", "generic"),
                    new NewOperation("30", "入库", "Store", "WU-ASRS", Mode.TRANSPORT, null, null, null, 0, 80, "PT30M", false, 6, List.of()))));
            definitions.addProduct(new NewProduct(product, "A", "RT-RINGED-" + number, List.of(BomItem.of(ring, new BigDecimal(2), "op_20"))));
            receive(ring, "A", 3);
            receive(ring, "B", 3);
            substitutes.put(ring, new WantedSubstitute(other, 1, new BigDecimal(2), new BigDecimal(3), false, null, null));
            substitutes.put(ring, new WantedSubstitute(third, 2, new BigDecimal(3), BigDecimal.ONE, false, null, null));
            receive(other, "A", 5);
            receive(third, "A", 5);
        });
        order = floor.order(product, 3);
        kit = floor.task(order, "execution/kit");
        Actors.as(Actor.system("test"), () -> lots.hold(ring + "-B", "cracks"));
    }

    private static NewOperation byPerson(String number, String place, String form) {
        return new NewOperation(number, "做", "Do", place, Mode.PERSON, form, null, null, 0, 10, "PT30M", false, 6, List.of());
    }

    private void receive(String material, String lot, int quantity) {
        lots.receive(new Receipt(material + "-" + lot, material, BigDecimal.valueOf(quantity), "FL-01", null, "Supplier R", QualityStatus.ACCEPTED));
    }

    @Test
    void whatMayTakeTheirPlaceIsProposedToThePersonAndTheStore() {
        JsonNode line = floor.details(kit).at("/context/kit/0");

        assertThat(line.path("lots").get(0).asText()).isEqualTo(ring + "-A");
        assertThat(line.path("instead")).as("whose ratio to two rings cannot be written down is left out").singleElement().satisfies(instead -> {
            assertThat(instead.path("material").asText()).isEqualTo(other);
            assertThat(instead.path("quantity").decimalValue()).as("for the three that are missing").isEqualByComparingTo("4.5");
            assertThat(instead.at("/lots/0/code").asText()).isEqualTo(other + "-A");
        });
        Supply supply = Actors.as(Actor.system("test"), () -> work.ofOrder("WO-" + order).stream().flatMap(lot -> work.supplies(lot.code()).stream()).findFirst().orElseThrow());
        assertThat(supply.instead()).singleElement().satisfies(instead -> assertThat(instead.quantity()).isEqualByComparingTo("4.5"));
    }

    @Test
    void onlyLotsThatGiveAPieceItsWholeShareAreProposedAndThoseAreEnough() {
        Actors.as(Actor.system("test"), () -> {
            lots.hold(other + "-A", "scratches");
            receive(other, "B", 2);
            receive(other, "C", 2);
            receive(other, "D", 4);
        });

        List<String> proposed = floor.details(kit).at("/context/kit/0/instead/0/lots").findValuesAsText("code");
        assertThat(proposed).as("one and a half for the piece that gets one of the rings, three for the next").containsExactly(other + "-B", other + "-D");
        good(kit(Map.of(ring, List.of(ring + "-A", proposed.get(0), proposed.get(1)))));
        assertThat(stock.of(other).available()).as("what is left of eight").isEqualByComparingTo("3.5");
    }

    @Test
    void whatWasTakenStandsInTheGenealogyWithWhatWasPlannedAndEveryQuantityIsExact() {
        assertThat(stock.reservedFor(ring, "WO-" + order)).isEqualByComparingTo("6");
        good(kit(Map.of(ring, List.of(other + "-A", ring + "-A"))));
        assertThat(stock.reservedFor(ring, "WO-" + order)).as("what others stand for is kept no longer").isEqualByComparingTo("3");
        good(floor.anna().browser().post(TASKS + "/" + floor.task(order, "execution/generic") + "/done", Map.of()));
        floor.play(order);
        List<UnitRecord> made = Actors.as(Actor.system("test"), () -> units.list(new ListQuery(0, 10, null, false, Map.of("order", "WO-" + order))).items());

        assertThat(made).hasSize(3);
        List<Genealogy> links = made.stream().flatMap(unit -> units.consumedBy(unit.code()).stream()).toList();
        assertThat(links).allSatisfy(link -> assertThat(link.plannedMaterial()).isEqualTo(ring));
        assertThat(sum(links.stream().map(Genealogy::plannedQuantity).toList())).as("two rings for each piece").isEqualByComparingTo("6");
        assertThat(sum(of(links, ring))).as("rings first, whatever was scanned first").isEqualByComparingTo("3");
        assertThat(sum(of(links, other))).isEqualByComparingTo("4.5");
        assertThat(links).filteredOn(Genealogy::isSubstitute).allSatisfy(link -> assertThat(link.materialLot()).isEqualTo(other + "-A"));
        made.forEach(unit -> assertThat(sum(units.consumedBy(unit.code()).stream().map(Genealogy::plannedQuantity).toList())).isEqualByComparingTo("2"));

        assertThat(stock.of(other).available()).as("what is left of five").isEqualByComparingTo("0.5");
        assertThat(Actors.as(Actor.system("test"), () -> units.madeFrom(other + "-A"))).as("a recall of the substitute finds them").hasSize(2);
        for (UnitRecord unit : made) {
            JsonNode complete = good(floor.anna().browser().get("/api/traceability/units/" + unit.code() + "/completeness")).json();
            assertThat(complete.path("missing")).as(complete.toString()).isEmpty();
        }
        JsonNode tree = good(floor.anna().browser().get("/api/traceability/units/" + made.get(2).code() + "/tree")).json();
        assertThat(tree.at("/unit/parts").findValuesAsText("insteadOf")).contains(ring);
        assertThat(count("SELECT COUNT(*) FROM eventlog_event WHERE type = 'execution.unit-part-substituted' AND code IN (SELECT u.code FROM execution_unit u "
                + "JOIN execution_order o ON o.id = u.order_id WHERE o.code = ?)", "WO-" + order)).isEqualTo(2);
    }

    @Test
    void aSubstituteIsTakenOnlyWhereThereIsTooLittleAndWhereNobodyElseHasKeptIt() {
        Actors.as(Actor.system("test"), () -> lots.release(ring + "-B", "no cracks"));
        assertThat(kit(Map.of(ring, List.of(other + "-A"))).json().at("/errors/0/code").asText()).isEqualTo("execution.plannedIsThere");
        Actors.as(Actor.system("test"), () -> {
            lots.hold(ring + "-B", "cracks after all");
            stock.reserve(other, BigDecimal.ONE, "WO-ELSE");
        });

        assertThat(kit(Map.of(ring, List.of(ring + "-A", other + "-A"))).json().path("code").asText()).isEqualTo("material.notEnough");
        assertThat(kit(Map.of(ring, List.of(ring + "-A", third + "-A"))).json().at("/errors/0/code").asText()).isEqualTo("execution.substituteNotExact");
        assertThat(count("SELECT COUNT(*) FROM execution_kit_part p JOIN execution_unit u ON u.id = p.unit_id JOIN execution_order o ON o.id = u.order_id "
                + "WHERE o.code = ?", "WO-" + order)).as("nothing was taken").isZero();
        Actors.as(Actor.system("test"), () -> stock.giveBack("WO-ELSE"));
        good(kit(Map.of(ring, List.of(ring + "-A", other + "-A"))));
    }

    @Test
    void whatIsNoSubstituteAnyMoreIsBlockedByTheRule() {
        Actors.as(Actor.system("test"), () -> substitutes.remove(ring, other));

        assertThat(floor.details(kit).at("/context/kit/0/instead")).isEmpty();
        assertThat(kit(Map.of(ring, List.of(ring + "-A", other + "-A"))).json().path("code").asText()).isEqualTo("execution.noOtherLot");
    }

    private Answer kit(Map<String, List<String>> named) {
        return floor.anna().browser().post(TASKS + "/" + kit + "/kit", Map.of("lots", named));
    }

    private static List<BigDecimal> of(List<Genealogy> links, String material) {
        return links.stream().filter(link -> link.material().equals(material)).map(Genealogy::quantity).toList();
    }

    private static BigDecimal sum(List<BigDecimal> quantities) {
        return quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
