package io.takt.execution;

import java.util.Collection;

/** Where each piece of a work order is. Computed from the rows of units and lots, never kept twice. */
public record Quantities(int ordered, int replenished, int overProduced, int good, int downgraded, int scrapped, int held,
        int inRework, int inProcess, int notStarted) {

    public static Quantities of(Asked asked, Collection<UnitState> units, int notStarted) {
        return new Quantities(asked.ordered(), asked.replenished(), asked.overProduced(), good(units),
                count(units, UnitState.DOWNGRADED), count(units, UnitState.SCRAPPED), count(units, UnitState.HELD),
                count(units, UnitState.IN_REWORK), count(units, UnitState.IN_PROCESS), notStarted);
    }

    /**
     * The pieces that were asked for.
     *
     * @param overProduced more than ordered, begun knowingly
     */
    public record Asked(int ordered, int replenished, int overProduced) {
    }

    private static int good(Collection<UnitState> units) {
        return (int) units.stream().filter(UnitState::isGood).count();
    }

    private static int count(Collection<UnitState> units, UnitState state) {
        return (int) units.stream().filter(unit -> unit == state).count();
    }

    /** The identity that always holds: every piece that was asked for is somewhere, and only there. */
    public boolean addUp() {
        return ordered + replenished + overProduced
                == good + downgraded + scrapped + held + inRework + inProcess + notStarted;
    }

    /** Pieces whose end is not known yet. */
    public int open() {
        return held + inRework + inProcess + notStarted;
    }

    /** What may still become good. */
    public int goodPossible() {
        return good + open();
    }
}
