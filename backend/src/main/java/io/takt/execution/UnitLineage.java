package io.takt.execution;

import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Units with the units that were built into them, at any depth, each with what was done to it. */
public interface UnitLineage {

    /** Asks the database a fixed number of times, however many units there are. */
    Lineage below(Collection<String> units);

    /** The units that a unit is a part of: first the one that it was built into, last the whole. */
    List<UnitRecord> above(String unit);

    /** Whether a machine asks for a unit's serial number, so that a unit that was there must have one. */
    boolean wantsSerial(String equipment);

    /** The codes of an order's units, the oldest first. */
    List<String> ofOrder(String workOrder, int offset, int limit);

    /**
     * What is known of the units, by their codes.
     *
     * @param units the units that were asked for and their parts, also parts that were taken out again
     * @param parts what went into each unit
     * @param steps what was done to each unit
     */
    record Lineage(Map<String, UnitRecord> units, Map<String, List<Genealogy>> parts, Map<String, List<StepRecord>> steps) {

        public Lineage {
            units = Map.copyOf(units);
            parts = Map.copyOf(parts);
            steps = Map.copyOf(steps);
        }

        public List<Genealogy> partsOf(String unit) {
            return parts.getOrDefault(unit, List.of());
        }

        public List<StepRecord> stepsOf(String unit) {
            return steps.getOrDefault(unit, List.of());
        }
    }
}
