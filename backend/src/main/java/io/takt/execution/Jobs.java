package io.takt.execution;

import java.util.List;

/** Jobs as other modules need them. */
public interface Jobs {

    Job get(String code);

    /** Whether units are in the job's lot now. */
    boolean hasUnits(String job);

    /** The units that are in the job's lot now. */
    List<UnitInLot> unitsOf(String job);

    /**
     * Adds a person's look to what was done to a unit at this job; locks the work order.
     *
     * @throws io.takt.shared.NotFound {@code execution.unitUnknown} if the unit is not in the job's lot
     */
    void looked(String job, String unit, boolean passed);

    /**
     * One operation of one lot.
     *
     * @param look whether a person looks at the units behind it
     */
    record Job(String code, String workOrder, String lot, LotKind lotKind, String routing, long routingRevision,
            String elementId, String operationNumber, String station, boolean look) {
    }

    /** A unit as carrier and slot. */
    record UnitInLot(String code, String carrier, int slot) {
    }
}
