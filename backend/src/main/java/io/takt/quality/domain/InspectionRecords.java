package io.takt.quality.domain;

import io.takt.quality.Measurements.Measurement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was measured and seen: written once. */
public interface InspectionRecords {

    void addMeasurement(Measurement measurement);

    List<Measurement> measurements(String unit);

    void addLook(Look look);

    List<Defect> defects();

    Optional<Defect> findDefect(String code);

    /** A person's look at a unit. */
    record Look(String unit, String job, boolean passed, @Nullable String defect, String person, Instant at) {
    }

    /** A defect code of the catalogue; severity CR, MAJ or MIN. */
    record Defect(String code, String severity, String en, String zh) {
    }
}
