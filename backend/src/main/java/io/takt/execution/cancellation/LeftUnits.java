package io.takt.execution.cancellation;

import io.takt.execution.UnitState;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.PickedParts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The units of a locked order that are neither finished nor lost. */
@Component
class LeftUnits {

    private final Units units;
    private final PickedParts parts;
    private final WorkRecord record;

    LeftUnits(Units units, PickedParts parts, WorkRecord record) {
        this.units = units;
        this.parts = parts;
        this.record = record;
    }

    List<Unit> of(OrderInWork order) {
        return units.ofOrder(order.id()).stream()
                .filter(unit -> unit.state().isInLot() || unit.state() == UnitState.HELD).toList();
    }

    void become(OrderInWork order, Unit unit, Remainder what) {
        if (unit.state() != UnitState.HELD) {
            unit.setAside();
            units.save(unit);
            record.of(order, unit, "set-aside", Map.of("carrier", unit.carrier(), "slot", unit.slot()));
        }
        if (what == Remainder.SCRAP) {
            unit.scrap();
            units.save(unit);
            parts.giveBack(order, unit);
            record.of(order, unit, "scrapped", Map.of("cause", "order cancelled"));
        }
    }
}
