package io.takt.execution.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was done to units, what was measured, and what went into them: written once, only ever added to. */
public interface UnitSteps {

    /** Keeps a step with the values that were taken with it, and why others are not known. */
    void add(UnitStep step, Map<String, BigDecimal> values, Map<String, String> unknown);

    /** Steps of a job that nobody has judged yet, with what was taken with them. */
    List<Unjudged> unjudged(String job);

    void judged(long stepId);

    int count(long jobId);

    void consumed(Consumption consumption);

    /** What a unit held of a planned material, be it a substitute, is out of it again; says what that was. */
    List<Removed> remove(long unitId, String material, Instant at);

    /** A step that nobody has judged yet, with the code of its unit and the slot in which it lies. */
    record Unjudged(UnitStep step, String unit, int slot, Taken taken) {
    }

    /** The values that were taken with a step, and why others are not known, by their names. */
    record Taken(Map<String, BigDecimal> values, Map<String, String> unknown) {
    }

    /** What was taken out of a unit; of another material than was planned where a substitute was in it. */
    record Removed(String material, String materialLot, BigDecimal quantity) {
    }

    /**
     * What went into a unit.
     *
     * @param materialLot     empty for what is not told apart by lots
     * @param component       the code of the unit that went in; empty for material
     * @param plannedMaterial what the bill asks for; another material where a substitute went in
     * @param plannedQuantity for how much of that it stands
     */
    record Consumption(long unitId, long jobId, String materialLot, String material, String component, BigDecimal quantity,
            String plannedMaterial, BigDecimal plannedQuantity, Instant at) {

        /** As it was planned. */
        public Consumption(long unitId, long jobId, String materialLot, String material, String component, BigDecimal quantity, Instant at) {
            this(unitId, jobId, materialLot, material, component, quantity, material, quantity, at);
        }
    }
}
