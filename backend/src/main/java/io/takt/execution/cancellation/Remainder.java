package io.takt.execution.cancellation;

/** What becomes of the units that a cancelled order leaves unfinished. */
public enum Remainder {
    /** They stay in their box, held, until somebody decides. */
    HOLD,
    SCRAP
}
