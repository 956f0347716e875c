package io.takt.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.definition.DefinitionSetup;
import io.takt.material.MaterialDefinition;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialDefinitions;
import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.material.WantedMaterial;
import io.takt.material.events.LotReleased;
import io.takt.material.events.StockAdded;
import io.takt.ordering.MasterDataOnDatabase.Observed;
import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotAllowed;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MasterDataOnDatabase
class StockIT {

    private static final String BAR = "RM-AL-080";

    @Autowired
    private Stock stock;
    @Autowired
    private Plant plant;
    @Autowired
    private Materials materials;
    @Autowired
    private MaterialDefinitions definitions;
    @Autowired
    private MaterialLots lots;
    @Autowired
    private DefinitionSetup setup;
    @Autowired
    private Observed observed;

    private HubLine line;

    @BeforeEach
    void theLineStands() {
        line = new HubLine(plant, materials, lots, setup);
        as(line::build);
        observed.events().clear();
    }

    @AfterEach
    void theLedgerAgreesWithTheBalances() {
        observed.denied().clear();
        assertThat(stock.reconcile()).isEmpty();
    }

    @Test
    void twoConsumersNeverGetTheSamePiece() throws Exception {
        String lot = bar("5", QualityStatus.ACCEPTED);
        List<Callable<Boolean>> takers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String job = "JO-" + i;
            takers.add(() -> Actors.as(Actor.person("operator"), () -> {
                stock.consume(lot, BAR, BigDecimal.ONE, "WO-1", job);
                return true;
            }));
        }
        int served = 0;
        for (Future<Boolean> taken : together(takers)) {
            try {
                served += taken.get() ? 1 : 0;
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(Refused.class);
            }
        }
        assertThat(served).isEqualTo(5);
        assertThat(lots.get(lot).quantity()).isEqualByComparingTo("0");
    }

    @Test
    void aLotOnHoldGivesNothingUntilItIsReleased() {
        String lot = bar("10", QualityStatus.ON_HOLD);
        assertThat(codeOf(() -> stock.consume(lot, BAR, BigDecimal.ONE, "WO-1", "JO"))).isEqualTo("material.lotNotUsable");
        Stock.Availability before = stock.of(BAR);
        as(() -> lots.release(lot, "inspected"));
        assertThat(observed.events()).contains(new LotReleased(lot, BAR));
        Stock.Availability after = stock.of(BAR);
        assertThat(after.onHold()).isEqualByComparingTo(before.onHold().subtract(BigDecimal.TEN));
        assertThat(after.available()).isEqualByComparingTo(before.available().add(BigDecimal.TEN));
        as(() -> stock.consume(lot, BAR, BigDecimal.ONE, "WO-1", "JO"));
        MaterialLot left = lots.get(lot);
        assertThat(left.quantity()).isEqualByComparingTo("9");
        assertThat(left.location()).isEqualTo("FL-01");
    }

    @Test
    void materialsAreListedInTheOrderInWhichThePlantHasDefinedThem() {
        as(() -> List.of("ZZ-FIRST", "AA-LATER").forEach(code ->
                materials.define(new WantedMaterial(code, code, code, Tracking.UNIT, "pcs", "defined-order"))));
        assertThat(codes("defined", false)).containsExactly("ZZ-FIRST", "AA-LATER");
        assertThat(codes("defined", true)).containsExactly("AA-LATER", "ZZ-FIRST");
        assertThat(codes("code", false)).containsExactly("AA-LATER", "ZZ-FIRST");
    }

    private List<String> codes(String sort, boolean descending) {
        ListQuery query = new ListQuery(0, 10, sort, descending, Map.of("materialClass", "defined-order"));
        return Actors.as(Actor.person("operator"), () -> definitions.list(query)).items().stream().map(MaterialDefinition::code).toList();
    }

    @Test
    void whatIsReservedIsNotAvailableToOthersAndConsumptionUsesItUp() {
        String lot = bar("6", QualityStatus.ACCEPTED);
        BigDecimal free = stock.of(BAR).available();
        as(() -> stock.reserve(BAR, new BigDecimal("4"), "WO-R"));
        as(() -> stock.reserve(BAR, new BigDecimal("6"), "WO-R"));
        assertThat(stock.of(BAR).available()).isEqualByComparingTo(free.subtract(new BigDecimal("6")));
        assertThat(codeOf(() -> stock.reserve(BAR, free, "WO-S"))).isEqualTo("material.notEnough");
        as(() -> stock.consume(lot, BAR, new BigDecimal("6"), "WO-R", "JO"));
        assertThat(stock.of(BAR).available()).isEqualByComparingTo(free.subtract(new BigDecimal("6")));
        as(() -> stock.giveBack("WO-R"));
        assertThat(stock.of(BAR).available()).isEqualByComparingTo(free.subtract(new BigDecimal("6")));
    }

    @Test
    void whatAnOrderGivesBackIsToldToThoseWhoWaitForIt() {
        bar("6", QualityStatus.ACCEPTED);
        as(() -> stock.giveBack("WO-WITHOUT"));
        assertThat(observed.events()).doesNotContain(new StockAdded(BAR));
        as(() -> stock.reserve(BAR, new BigDecimal("2"), "WO-BACK"));
        as(() -> stock.reserveUpTo(BAR, BigDecimal.ONE, "WO-BACK"));
        assertThat(stock.reservedFor(BAR, "WO-BACK")).isEqualByComparingTo("3");

        as(() -> stock.giveBack("WO-BACK"));

        assertThat(observed.events()).contains(new StockAdded(BAR));
        assertThat(stock.reservedFor(BAR, "WO-BACK")).isZero();
    }

    @Test
    void moreIsKeptAsFarAsOthersHaveLeftIt() {
        bar("6", QualityStatus.ACCEPTED);
        BigDecimal free = stock.of(BAR).available();
        as(() -> stock.reserve(BAR, free.subtract(BigDecimal.ONE), "WO-FIRST"));

        as(() -> stock.reserveUpTo(BAR, new BigDecimal("3"), "WO-SECOND"));
        as(() -> stock.reserveUpTo(BAR, new BigDecimal("3"), "WO-SECOND"));

        assertThat(stock.reservedFor(BAR, "WO-SECOND")).isEqualByComparingTo("1");
        as(() -> stock.giveBack("WO-FIRST"));
        as(() -> stock.giveBack("WO-SECOND"));
    }

    @Test
    void finishedPiecesLieWhereTheyWerePut() {
        BigDecimal before = stock.of("SF-HUB-80").available();
        as(() -> stock.produce("SF-HUB-80", new BigDecimal("6"), "FL-01", "WO-1", "JO"));
        assertThat(stock.of("SF-HUB-80").available()).isEqualByComparingTo(before.add(new BigDecimal("6")));
        assertThat(codeOf(() -> stock.produce("SF-HUB-80", BigDecimal.ONE, "WU-CNC-M", "WO-1", "JO")))
                .isEqualTo("material.noStorage");
        assertThat(codeOf(() -> stock.produce("SF-HUB-80", BigDecimal.ZERO, "FL-01", "WO-1", "JO")))
                .isEqualTo("material.quantityNotPositive");
    }

    @Test
    void aWrongLotIsRefusedByItsName() {
        String lot = bar("2", QualityStatus.ACCEPTED);
        assertThat(codeOf(() -> stock.consume("NO-SUCH", BAR, BigDecimal.ONE, "", ""))).isEqualTo("material.lotUnknown");
        assertThat(codeOf(() -> stock.consume(lot, "SF-HUB-80", BigDecimal.ONE, "", "")))
                .isEqualTo("material.wrongMaterial");
        assertThat(codeOf(() -> stock.consume(lot, BAR, new BigDecimal("2.000001"), "", "")))
                .isEqualTo("material.tooLittleLeft");
        as(() -> stock.scrap(lot, BigDecimal.ONE, "dented"));
        assertThat(lots.get(lot).quantity()).isEqualByComparingTo("1");
    }

    @Test
    void lotsAreHeldWithAReasonByThoseWhoMay() {
        String lot = bar("2", QualityStatus.ACCEPTED);
        assertThatThrownBy(() -> as(() -> lots.hold(lot, " "))).isInstanceOf(InvalidInput.class);
        observed.denied().add("material.hold");
        assertThatThrownBy(() -> as(() -> lots.hold(lot, "porous"))).isInstanceOf(NotAllowed.class);
        observed.denied().clear();
        as(() -> lots.hold(lot, "porous"));
        assertThat(lots.get(lot).holdReason()).isEqualTo("porous");
        assertThat(codeOf(() -> lots.hold(lot, "again"))).isEqualTo("material.illegalTransition");
        assertThat(Actors.as(Actor.person("operator"), () -> lots.list(new ListQuery(0, 5, "quality", true,
                Map.of("q", lot, "quality", "ON_HOLD")))).items()).extracting(MaterialLot::code).contains(lot);
        observed.denied().add("material.read");
        assertThatThrownBy(() -> lots.list(ListQuery.first(5))).isInstanceOf(NotAllowed.class);
    }

    private String bar(String quantity, QualityStatus quality) {
        return Actors.as(Actor.person("storekeeper"), () -> line.bar(quantity, quality));
    }

    private static String codeOf(Runnable work) {
        try {
            as(work);
        } catch (DomainException refused) {
            return refused.code();
        }
        return "";
    }

    private static void as(Runnable work) {
        Actors.as(Actor.person("operator"), work);
    }

    private static <T> List<Future<T>> together(List<Callable<T>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            return threads.invokeAll(work);
        } finally {
            threads.shutdown();
        }
    }
}
