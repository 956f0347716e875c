package io.takt.execution.domain;

import io.takt.execution.Grade;
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
    private @Nullable String serial;
    private int reworks;
    private Grade grade = Grade.A;
    private int version;

    Unit() {
    }

    public static Unit loaded(OrderInWork order, Lot lot, String carrier, int slot,
            @Nullable String heatLot) {
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

    /** Leaves its lot, because its order goes on no longer. */
    public void setAside() {
        become(UnitState.HELD);
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

    /** Goes on as part of another lot, in the same state. */
    public void split(Lot lot) {
        if (!state.isInLot()) {
            throw new Refused("execution.illegalTransition", code, state, state);
        }
        lotId = lot.id();
    }

    public void scrap() {
        become(UnitState.SCRAPPED);
    }

    /** Ends as a lower grade and lies where such pieces are kept. */
    public void downgrade(Grade to, String place) {
        become(UnitState.DOWNGRADED);
        grade = to;
        bin = place;
    }

    public void store(String inBin) {
        become(UnitState.GOOD);
        bin = inBin;
    }

    /** Travels in a box of its own from now on, in the same slot. */
    public void moveTo(String box) {
        carrier = box;
    }

    /** Leaves stock for a place in the box of the unit that it will be a part of. */
    public void issue(String toCarrier, int toSlot) {
        become(UnitState.ISSUED);
        carrier = toCarrier;
        slot = toSlot;
        bin = null;
    }

    public void consume() {
        become(UnitState.CONSUMED);
    }

    /** Was not built in after all, and lies in stock again, out of the box that it was laid into. */
    public void giveBack(String place) {
        become(UnitState.GOOD);
        carrier = "";
        slot = 0;
        bin = place;
    }

    /** Bears a serial number from now on. */
    public void mark(String number) {
        if (serial != null) {
            throw new Refused("execution.alreadyMarked", code, serial);
        }
        serial = number;
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

    public @Nullable String serial() {
        return serial;
    }

    public Grade grade() {
        return grade;
    }

    public int reworks() {
        return reworks;
    }
}
