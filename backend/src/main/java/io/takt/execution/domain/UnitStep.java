package io.takt.execution.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one job did to one unit; never changed afterwards, but judged.
 *
 * @param person  who did it, attended the machine or confirmed it; null for a machine alone
 * @param byHand  whether a person confirmed what a machine should have reported
 * @param reason  why it was confirmed by hand
 * @param cycleId the machine's run; null when a person did it
 */
public record UnitStep(long id, long unitId, long jobId, @Nullable Long cycleId, @Nullable String equipment,
        @Nullable String person, @Nullable String program, boolean byHand, @Nullable String reason, Instant startedAt,
        Instant endedAt, boolean judged) {

    public static UnitStep byMachine(Unit unit, JobOrder job, Cycle cycle, Instant now) {
        return new UnitStep(0, unit.id(), job.id(), cycle.id(), cycle.equipment(), job.attendant(), cycle.program(), false, null,
                cycle.requestedAt(), now, !job.measured());
    }

    public static UnitStep byPerson(Unit unit, JobOrder job, String person, Instant startedAt, Instant now) {
        return new UnitStep(0, unit.id(), job.id(), null, null, person, null, false, null, startedAt, now, true);
    }

    public static UnitStep confirmed(Unit unit, JobOrder job, Confirmation how, Instant now) {
        return new UnitStep(0, unit.id(), job.id(), how.cycleId(), job.equipment(), how.person(), job.program(), true,
                how.reason(), how.startedAt(), now, !job.measured());
    }

    /** The unit was moved with its box. */
    public static UnitStep moved(Unit unit, JobOrder job, Transport last) {
        Instant ended = Objects.requireNonNull(last.endedAt(), last.code());
        return new UnitStep(0, unit.id(), job.id(), null, last.equipment(), last.person(), null, last.person() != null, null,
                last.plannedAt(), ended, true);
    }

    /** Who says that a machine did its work, and why the machine does not say it itself. */
    public record Confirmation(@Nullable Long cycleId, String person, String reason, Instant startedAt) {
    }
}
