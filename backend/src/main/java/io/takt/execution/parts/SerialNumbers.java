package io.takt.execution.parts;

import io.takt.connectivity.Handshakes;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives a unit its serial number when it comes to the first machine that asks for one: the one that marks it. */
@Component
public class SerialNumbers {

    private static final String SERIAL = "serial";

    private final EquipmentBook machines;
    private final Handshakes handshakes;
    private final Units units;
    private final WorkRecord record;

    SerialNumbers(EquipmentBook machines, Handshakes handshakes, Units units, WorkRecord record) {
        this.machines = machines;
        this.handshakes = handshakes;
        this.units = units;
        this.record = record;
    }

    /** The order is locked by the caller. */
    public void giveIfAsked(OrderInWork order, Unit unit, String equipment) {
        if (unit.serial() == null && areAskedBy(equipment)) {
            unit.mark("TK%08d".formatted(unit.id()));
            units.save(unit);
            record.of(order, unit, "given-serial", Map.of(SERIAL, String.valueOf(unit.serial())));
        }
    }

    public boolean areAskedBy(String equipment) {
        return handshakes.asked(machines.get(equipment).device()).contains(SERIAL);
    }
}
