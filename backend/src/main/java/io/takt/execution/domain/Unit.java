package io.takt.execution.domain;

import io.takt.execution.UnitState;
import io.takt.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One piece: carrier and slot from its first operation on. */
public class Unit {

    private long id;
    private String code = "";
    private long orderId;
    private long lotId;
    private String carrier = "";
    private int slot;
    private UnitState state = UnitState.IN_PROCESS;
    private @Nullable String heatLot;
    private @Nullable String operation;
    private @Nullable String nonconformance;
    private @Nullable String bin;
    private int reworks;
    private int version;

    Unit() {
    }

    public static Unit loaded(OrderInWork order, Lot lot, String carrier, int slot, String heatLot) {
        Unit unit = new Unit();
        unit.code = order.nextUnitCode();
        unit.orderId = order.id();
        unit.lotId = lot.id();
        unit.carrier = carrier;
        unit.slot = slot;
        unit.heatLot = heatLot;
        return unit;
    }

    public void worked(String operationNumber) {
        operation = operationNumber;
    }

    public void hold(String because) {
        become(UnitState.HELD);
        nonconformance = because;
    }

    public void rework(Lot lot) {
        become(UnitState.IN_REWORK);
        lotId = lot.id();
        reworks++;
    }

    public void rejoin(Lot lot) {
        become(UnitState.IN_PROCESS);
        lotId = lot.id();
        nonconformance = null;
    }

    public void scrap() {
        become(UnitState.SCRAPPED);
    }

    public void store(String inBin) {
        become(UnitState.GOOD);
        bin = inBin;
    }

    private void become(UnitState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("execution.illegalTransition", code, state, next);
        }
        state = next;
    }

    public boolean isInLot(Lot lot) {
        return lotId == lot.id() && state.isInLot();
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long orderId() {
        return orderId;
    }

    public long lotId() {
        return lotId;
    }

    public String carrier() {
        return carrier;
    }

    public int slot() {
        return slot;
    }

    public UnitState state() {
        return state;
    }

    public @Nullable String heatLot() {
        return heatLot;
    }

    public @Nullable String operation() {
        return operation;
    }

    public @Nullable String nonconformance() {
        return nonconformance;
    }

    public @Nullable String bin() {
        return bin;
    }

    public int reworks() {
        return reworks;
    }
}
