package io.takt.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.execution.Grade;
import io.takt.execution.LotKind;
import io.takt.execution.Quantities;
import io.takt.execution.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to an order's pieces, each of them is somewhere, and only there. */
class QuantityIdentityTest {

    @Property(tries = 500)
    void quantitiesAddUpAfterEveryEvent(@ForAll @IntRange(min = 1, max = 30) int ordered, @ForAll("events") List<Event> events) {
        Shop shop = new Shop(ordered);
        for (Event event : events) {
            shop.play(event);
            assertThat(shop.quantities().addUp()).as("%s after %s", shop.quantities(), event).isTrue();
        }
    }

    @Property(tries = 200)
    void anOrderIsFinishedOnlyWhenEnoughIsGoodOrGivenUp(@ForAll @IntRange(min = 1, max = 10) int ordered,
            @ForAll("events") List<Event> events) {
        Shop shop = new Shop(ordered);
        events.forEach(shop::play);
        Quantities now = shop.quantities();
        boolean enough = now.open() == 0 && now.good() + shop.order.closedShort() >= ordered;
        assertThat(shop.order.isFinishedWith(now)).isEqualTo(enough);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.of(Event.Kind.class).flatMap(kind -> Arbitraries.integers().between(0, 50)
                .map(which -> new Event(kind, which))).list().ofMinSize(5).ofMaxSize(80);
    }

    /** Something that happens to the piece of this number, if it may. */
    record Event(Kind kind, int which) {

        enum Kind { LOAD, HOLD, REWORK, REJOIN, SCRAP, DOWNGRADE, REPLENISH, STORE, CLOSE_SHORT, LOAD_MORE }
    }

    /** An order's pieces without a database. */
    private static final class Shop {

        private final OrderInWork order;
        private final List<Lot> lots = new ArrayList<>();
        private final List<Unit> units = new ArrayList<>();

        Shop(int ordered) {
            order = Samples.released(ordered);
            lots.add(Samples.lot(order, LotKind.MAIN, ordered));
        }

        Quantities quantities() {
            return Quantities.of(order.asked(), units.stream().map(Unit::state).toList(),
                    lots.stream().mapToInt(Lot::notStarted).sum());
        }

        void play(Event event) {
            switch (event.kind()) {
                case LOAD -> lots.stream().filter(lot -> lot.notStarted() > 0).findFirst().ifPresent(this::load);
                case LOAD_MORE -> lots.stream().filter(lot -> lot.notStarted() > 0).findFirst().ifPresent(lot -> {
                    order.overProduce(1);
                    lot.enlarge(1);
                    load(lot);
                });
                case REPLENISH -> {
                    order.replenish(1);
                    lots.add(Samples.lot(order, LotKind.REPLENISHMENT, 1));
                }
                case CLOSE_SHORT -> order.closeShort(1);
                case HOLD -> move(event, UnitState.HELD, unit -> unit.hold("NC-1"));
                case REWORK -> move(event, UnitState.IN_REWORK, unit -> unit.rework(Samples.lot(order, LotKind.REWORK, 1)));
                case REJOIN -> move(event, UnitState.IN_PROCESS, unit -> unit.rejoin(Samples.lot(order, LotKind.REJOIN, 1)));
                case DOWNGRADE -> move(event, UnitState.DOWNGRADED, unit -> unit.downgrade(Grade.B, "MRB-01"));
                case SCRAP -> move(event, UnitState.SCRAPPED, Unit::scrap);
                case STORE -> move(event, UnitState.GOOD, unit -> unit.store("BIN"));
            }
        }

        private void load(Lot lot) {
            int pieces = lot.notStarted();
            lot.load("PK-1", pieces);
            for (int slot = 1; slot <= pieces; slot++) {
                units.add(Unit.loaded(order, lot, "PK-1", slot, "HEAT-1"));
            }
        }

        private void move(Event event, UnitState next, Consumer<Unit> change) {
            if (!units.isEmpty()) {
                Unit unit = units.get(event.which() % units.size());
                if (unit.state().mayBecome(next)) {
                    change.accept(unit);
                }
            }
        }
    }
}
