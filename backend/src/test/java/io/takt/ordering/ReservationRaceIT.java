package io.takt.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.LockWaits;
import io.takt.definition.DefinitionSetup;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialDefinitions;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.material.WantedMaterial;
import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten bars lie there. Whoever comes while another has taken or reserved six, and has not ended, gets what is left. */
@MasterDataOnDatabase
class ReservationRaceIT {

    private static final AtomicInteger MATERIALS = new AtomicInteger();
    private static final BigDecimal SIX = new BigDecimal("6");
    private static final BigDecimal FOUR = new BigDecimal("4");

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
    private JdbcTemplate rows;
    @Autowired
    private TransactionTemplate transaction;

    private final String bar = "RM-RACE-" + MATERIALS.incrementAndGet();
    private final String lot = "HL-" + bar;

    @BeforeEach
    void tenBarsLieThere() {
        as(new HubLine(plant, materials, lots, setup)::build);
        as(() -> materials.define(new WantedMaterial(bar, "圆坯", "Bar", Tracking.LOT, "pcs", "raw")));
        as(() -> lots.receive(new Receipt(lot, bar, BigDecimal.TEN, "FL-01", null, null, QualityStatus.ACCEPTED)));
    }

    @AfterEach
    void noMoreIsReservedThanIsThere() {
        assertThat(lots.get(lot).quantity()).isGreaterThanOrEqualTo(stock.of(bar).reserved());
        assertThat(stock.reconcile()).isEmpty();
    }

    @Test
    void whatIsBeingConsumedCannotBeReserved() {
        assertThat(reservedAfter(() -> stock.consume(lot, bar, SIX, "WO-A", "JO-A"), BigDecimal.TEN)).isFalse();
        assertThat(stock.of(bar).available()).isEqualByComparingTo(FOUR);
    }

    @Test
    void whatIsBeingScrappedCannotBeReserved() {
        assertThat(reservedAfter(() -> stock.scrap(lot, SIX, "dented"), BigDecimal.TEN)).isFalse();
        assertThat(stock.of(bar).available()).isEqualByComparingTo(FOUR);
    }

    @Test
    void whatIsBeingReservedCannotBeReservedForAnother() {
        assertThat(reservedAfter(() -> stock.reserve(bar, SIX, "WO-A"), SIX)).isFalse();
        assertThat(stock.of(bar).reserved()).isEqualByComparingTo(SIX);
    }

    @Test
    void whatAnotherConsumesOfItsOwnLeavesTheRestToReserve() {
        as(() -> stock.reserve(bar, SIX, "WO-A"));
        assertThat(reservedAfter(() -> stock.consume(lot, bar, SIX, "WO-A", "JO-A"), FOUR)).isTrue();
        assertThat(stock.of(bar).available()).isZero();
    }

    @Test
    void whoGivesBackDoesNotWaitForWhatAnotherReserves() {
        as(() -> stock.reserve(bar, FOUR, "WO-B"));
        transaction.executeWithoutResult(status -> {
            as(() -> stock.reserve(bar, SIX, "WO-A"));
            CompletableFuture<Void> givingBack = CompletableFuture.runAsync(() -> as(() -> stock.giveBack("WO-B")));
            await().until(givingBack::isDone);
        });
        assertThat(stock.of(bar).reserved()).isEqualByComparingTo(SIX);
    }

    @Test
    void whoTakesAnotherLotIntoStockDoesNotStandInTheWayOfWork() {
        transaction.executeWithoutResult(status -> {
            materials.getForNewWork(bar);
            as(() -> lots.receive(new Receipt("NEXT-" + bar, bar, BigDecimal.TEN, "FL-01", null, null, QualityStatus.ACCEPTED)));
            CompletableFuture<Void> working = CompletableFuture.runAsync(() -> as(() -> {
                stock.reserve(bar, SIX, "WO-A");
                stock.consume(lot, bar, SIX, "WO-A", "JO-A");
                stock.scrap(lot, FOUR, "dented");
            }));
            await().until(working::isDone);
            working.join();
        });
        assertThat(lots.get(lot).quantity()).isZero();
    }

    @Test
    void whoWantsToChangeWhatIsNamedIsToldToComeAgainAndHasNobodyWait() {
        transaction.executeWithoutResult(status -> {
            materials.getForNewWork(bar);
            CompletableFuture<Void> changing = CompletableFuture.runAsync(() -> as(() -> definitions.archive(bar, "no longer made")));
            CompletableFuture<Void> working = CompletableFuture.runAsync(() -> as(() -> stock.reserve(bar, SIX, "WO-A")));
            await().until(working::isDone);
            assertThatThrownBy(changing::join).hasCauseInstanceOf(ConcurrentChange.class).hasMessageContaining("material.busy");
        });
        assertThat(materials.get(bar).archived()).isFalse();
        assertThat(stock.of(bar).reserved()).isEqualByComparingTo(SIX);
    }

    @Test
    void whoTakesFromALotDoesNotStandInTheWayOfWhoHasItsMaterial() {
        CompletableFuture<Void> taken = Objects.requireNonNull(transaction.execute(status -> {
            stock.lock(Set.of(bar));
            CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> as(() -> stock.consume(lot, bar, SIX, "WO-A", "JO-A")));
            LockWaits.await().until(this::waits);
            as(() -> stock.scrap(lot, FOUR, "dented"));
            return taking;
        }));
        taken.join();
        assertThat(lots.get(lot).quantity()).isZero();
    }

    @Test
    void twoWhoTakeFromLotsOfOneMaterialDoNotWaitForEachOther() {
        as(() -> lots.receive(new Receipt(lot + "-2", bar, SIX, "FL-01", null, null, QualityStatus.ACCEPTED)));
        transaction.executeWithoutResult(status -> {
            as(() -> stock.consume(lot, bar, SIX, "WO-A", "JO-A"));
            CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> as(() -> stock.consume(lot + "-2", bar, SIX, "WO-B", "JO-B")));
            await().until(taking::isDone);
        });
    }

    /** Whether an order got what it wanted to reserve while another was at the material. */
    private boolean reservedAfter(Runnable atTheMaterial, BigDecimal wanted) {
        CompletableFuture<Boolean> reserved = transaction.execute(status -> {
            as(atTheMaterial);
            CompletableFuture<Boolean> coming = CompletableFuture.supplyAsync(() -> reserves(wanted));
            LockWaits.await().until(() -> coming.isDone() || waits());
            return coming;
        });
        return Objects.requireNonNull(reserved).join();
    }

    private boolean reserves(BigDecimal wanted) {
        try {
            as(() -> stock.reserve(bar, wanted, "WO-B"));
            return true;
        } catch (Refused refused) {
            assertThat(refused.code()).isEqualTo("material.notEnough");
            return false;
        }
    }

    private boolean waits() {
        return Boolean.TRUE.equals(rows.queryForObject(
                "SELECT COUNT(*) > 0 FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'", Boolean.class));
    }

    private static void as(Runnable work) {
        Actors.as(Actor.person("operator"), work);
    }
}
