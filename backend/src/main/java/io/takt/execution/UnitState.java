package io.takt.execution;

/** Where a unit stands. */
public enum UnitState {
    IN_PROCESS, HELD, IN_REWORK, GOOD, SCRAPPED;

    public boolean mayBecome(UnitState next) {
        return switch (this) {
            case IN_PROCESS -> next == HELD || next == GOOD;
            case IN_REWORK -> next == HELD || next == IN_PROCESS;
            case HELD -> next == IN_REWORK || next == IN_PROCESS || next == SCRAPPED;
            case GOOD, SCRAPPED -> false;
        };
    }

    /** Whether the unit moves with its lot. */
    public boolean isInLot() {
        return this == IN_PROCESS || this == IN_REWORK;
    }
}
