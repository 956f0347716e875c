package io.takt.execution;

/** Where a unit stands. */
public enum UnitState {
    IN_PROCESS,
    HELD,
    IN_REWORK,
    /** Finished, and in stock. */
    GOOD,
    /** Finished, and on its way into another unit. */
    ISSUED,
    /** Finished, and built into another unit. */
    CONSUMED,
    /** Finished as a lower grade than its order asks for, and in stock as such. */
    DOWNGRADED,
    SCRAPPED;

    public boolean mayBecome(UnitState next) {
        return switch (this) {
            case IN_PROCESS -> next == HELD || next == GOOD;
            case IN_REWORK -> next == HELD || next == IN_PROCESS;
            case HELD -> next == IN_REWORK || next == IN_PROCESS || next == DOWNGRADED || next == SCRAPPED;
            case GOOD -> next == ISSUED;
            case ISSUED -> next == CONSUMED || next == GOOD;
            case CONSUMED, DOWNGRADED, SCRAPPED -> false;
        };
    }

    /** Whether the unit moves with its lot. */
    public boolean isInLot() {
        return this == IN_PROCESS || this == IN_REWORK;
    }

    /** Whether its own order has made it well, whatever it was used for since. */
    public boolean isGood() {
        return this == GOOD || this == ISSUED || this == CONSUMED;
    }
}
