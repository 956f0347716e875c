package io.takt.execution.jobs;

import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.Boxes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the units of a lot come into being, one in each slot of a box. */
@Component
class LoadedBox {

    private final Boxes boxes;
    private final MaterialBook materials;
    private final Orders orders;
    private final Lots lots;
    private final Units units;
    private final WorkRecord record;

    LoadedBox(Boxes boxes, MaterialBook materials, Orders orders, Lots lots, Units units, WorkRecord record) {
        this.boxes = boxes;
        this.materials = materials;
        this.orders = orders;
        this.lots = lots;
        this.units = units;
        this.record = record;
    }

    /**
     * All units of the lot that are not there yet.
     *
     * @param scanned the box to fill; null for the first that is free
     * @param heatLot what they are made from; null if from several things
     */
    List<Unit> fill(LockedJob locked, @Nullable String scanned, @Nullable String heatLot) {
        OrderInWork order = locked.order();
        Lot lot = locked.lot();
        int pieces = lot.notStarted();
        String carrier = boxes.choose(scanned, pieces);
        materials.placeBox(carrier, locked.job().station());
        lot.load(carrier, pieces);
        lots.save(lot);
        List<Unit> loaded = new ArrayList<>();
        for (int slot = 1; slot <= pieces; slot++) {
            Unit unit = Unit.loaded(order, lot, carrier, slot, heatLot);
            units.add(unit);
            loaded.add(unit);
        }
        orders.save(order);
        Map<String, Object> facts = new HashMap<>(Map.of("carrier", carrier, "quantity", pieces));
        if (heatLot != null) {
            facts.put("heatLot", heatLot);
        }
        record.of(order, lot, "loaded", facts);
        return loaded;
    }
}
