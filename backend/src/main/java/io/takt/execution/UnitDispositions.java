package io.takt.execution;

/** What may become of a unit beside its lot's path. Each joins the caller's transaction and locks the work order first. */
public interface UnitDispositions {

    /** Takes a unit out of its lot until something is decided. The lot goes on without it. */
    void hold(String unit, String nonconformance);

    /** Sends a held unit through a rework routing, as a lot of its own. Returns the lot's code. */
    String rework(String unit, String routing, String nonconformance);

    /** How a unit came out of its rework. */
    ReworkState reworkState(String unit, String nonconformance);

    /**
     * Brings a unit back to its product's routing behind the operation that found it nonconforming. It becomes a lot of
     * its own, whose code is returned.
     */
    String rejoin(String unit, String foundInJob, String nonconformance);

    /**
     * Ends a held unit as a lower grade and keeps it apart.
     *
     * @throws io.takt.shared.InvalidInput at {@code /place} if nothing may lie there
     */
    void downgrade(String unit, Grade grade, String place, String nonconformance);

    void scrap(String unit, String nonconformance);

    /** How a rework stands. */
    enum ReworkState { RUNNING, PASSED, FAILED }
}
