package io.takt.execution;

/** Why a lot exists. */
public enum LotKind {
    MAIN, REPLENISHMENT, REWORK, REJOIN, SPLIT;

    /** Whether the lot's units come into being in it. */
    public boolean makesUnits() {
        return this == MAIN || this == REPLENISHMENT;
    }
}
