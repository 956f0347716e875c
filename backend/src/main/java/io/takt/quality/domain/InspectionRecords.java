package io.takt.quality.domain;

import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.shared.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was measured and seen: written once. */
public interface InspectionRecords {

    void addMeasurements(List<Measurement> measurements);

    List<Measurement> measurements(Collection<String> units);

    List<Measurement> measuredBy(Collection<String> jobs);

    void addLook(Look look);

    List<Look> looks(Collection<String> units);

    List<Look> looksAfter(Collection<String> jobs);

    List<Defect> defects();

    Optional<Defect> findDefect(String code);

    /** A defect code of the catalogue; severity CR, MAJ or MIN. */
    record Defect(String code, String severity, String en, String zh) implements Named {

        @Override
        public String nameZh() {
            return zh;
        }

        @Override
        public String nameEn() {
            return en;
        }
    }
}
