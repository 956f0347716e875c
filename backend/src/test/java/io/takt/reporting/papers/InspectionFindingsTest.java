package io.takt.reporting.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import io.takt.execution.UnitLineage;
import io.takt.execution.UnitLineage.Lineage;
import io.takt.quality.Measurements;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.quality.Nonconformances;
import io.takt.reporting.papers.InspectionFindings.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What an inspection record reads, and what it calls it. */
class InspectionFindingsTest {

    private static final Words WORDS = new Words(new StaticMessageSource(), Locale.ENGLISH, ZoneOffset.UTC);
    private static final Instant AT = Instant.parse("2026-12-03T08:00:00Z");

    @Test
    void onlyTheUnitsAtWhichTheJobsFoundSomethingAreRead() {
        Set<String> jobs = Set.of("JO-1-2-30");
        Measurements measurements = mock(Measurements.class);
        UnitLineage lineage = mock(UnitLineage.class);
        when(measurements.measuredBy(jobs)).thenReturn(List.of(measured("U-1"), measured("U-2")));
        when(measurements.looksAfter(jobs)).thenReturn(List.of(new Look("U-2", "JO-1-2-30", true, null, "a", AT), new Look("U-3", "JO-1-2-30", true, null, "a", AT)));
        when(lineage.below(Set.of("U-1", "U-2", "U-3"))).thenReturn(new Lineage(Map.of(), Map.of(), Map.of()));

        InspectionFindings found = new InspectionFindings.Source(measurements, mock(Nonconformances.class), lineage).of(jobs, WORDS);

        assertThat(found.verdicts()).containsOnlyKeys("U-1", "U-2", "U-3").containsValues(Verdict.GOOD);
        verify(lineage).below(Set.of("U-1", "U-2", "U-3"));
        verifyNoMoreInteractions(lineage);
    }

    @Test
    void everyVerdictHasAWord() {
        Set<String> words = ResourceBundle.getBundle("i18n.reporting", Locale.ROOT).keySet();

        assertThat(words).containsAll(Stream.of(Verdict.values()).map(verdict -> "reporting.verdict." + verdict).toList());
    }

    private static Measurement measured(String unit) {
        return new Measurement(unit, "JO-1-2-30", "C01", "Bore", BigDecimal.ONE, "mm", null, null, Judgement.WITHIN, null, null, null, AT);
    }
}
