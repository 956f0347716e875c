package io.takt.traceability;

import io.takt.execution.UnitState;
import org.jspecify.annotations.Nullable;

/** Where a unit has to be looked for. */
public enum Whereabouts {

    /** Finished, and where it was stored. */
    IN_STOCK,
    /** Finished, and its box stands elsewhere by now. */
    LEFT_STORE,
    /** On the line, held, or on its way into another unit. */
    IN_PROCESS,
    /** In another unit. */
    BUILT_IN,
    SCRAPPED;

    /**
     * @param bin   where it was stored
     * @param place where its box stands
     */
    static Whereabouts of(UnitState state, @Nullable String bin, @Nullable String place) {
        return switch (state) {
            case IN_PROCESS, HELD, IN_REWORK, ISSUED -> IN_PROCESS;
            case CONSUMED -> BUILT_IN;
            case SCRAPPED -> SCRAPPED;
            case DOWNGRADED -> IN_STOCK;
            case GOOD -> bin != null && bin.equals(place) ? IN_STOCK : LEFT_STORE;
        };
    }
}
