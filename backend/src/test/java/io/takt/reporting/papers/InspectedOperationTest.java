package io.takt.reporting.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.takt.definition.Characteristic;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.execution.UnitLineage.Lineage;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.reporting.papers.InspectedOperation.Seen;
import io.takt.reporting.papers.InspectedOperation.ValueRow;
import io.takt.reporting.papers.InspectedOperation.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** One operation in the inspection record: two characteristics are measured, and a person looks. */
class InspectedOperationTest {

    private static final Operation OPERATION = new Operation(5, 7, "op_30", "30", "检", "Inspect", "WU", Operation.Mode.MACHINE, null, null, null, 0, 60,
            "PT30M", true, 1);
    private static final String JOB = "JO-1-1-30";

    private final MasterData names = mock(MasterData.class);
    private final Definitions definitions = mock(Definitions.class);
    private final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void theOperationIsPlanned() {
        when(names.definitions()).thenReturn(definitions);
        when(names.person("anna")).thenReturn("Anna");
        when(definitions.operations(7)).thenReturn(List.of(OPERATION));
        when(definitions.characteristics(7, "op_30")).thenReturn(Stream.of("C01", "C02").map(code -> new Characteristic(1, 7, "op_30", code, "孔径", "Bore",
                "tag", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, "mm", false)).toList());
        messages.addMessage("reporting.verdict.GOOD", Locale.ENGLISH, "Good");
    }

    @Test
    void aUnitIsSaidToBeInspectedWhenItsLastValueCame() {
        Writer writer = writer(List.of(measured("U-1", "C01", "08:00"), measured("U-1", "C02", "08:07"), measured("U-2", "C01", "09:09"),
                measured("U-2", "C02", "09:02")), List.of());

        List<ValueRow> rows = writer.of("30", OPERATION, JOB).values().get(0).rows();

        assertThat(rows).extracting(ValueRow::at).containsExactly("2026-12-03 08:07", "2026-12-03 09:09");
    }

    @Test
    void whatLotsAndRowsShareIsReadOnce() {
        Writer writer = writer(List.of(), Stream.of("U-1", "U-2", "U-3").map(unit -> new Look(unit, JOB, true, null, "anna", at("08:00"))).toList());

        for (int lot = 0; lot < 3; lot++) {
            assertThat(writer.names().operations(7).stream().map(operation -> writer.of("30", operation, JOB)).flatMap(found -> seen(found).stream()))
                    .extracting(Seen::person).containsExactly("Anna", "Anna", "Anna");
        }

        verify(definitions, times(1)).operations(7);
        verify(definitions, times(1)).characteristics(7, "op_30");
        verify(names, times(1)).person("anna");
    }

    private static List<Seen> seen(InspectedOperation found) {
        return found.looks().stream().flatMap(table -> ((List<?>) table.get("seen")).stream()).map(Seen.class::cast).toList();
    }

    private Writer writer(List<Measurement> values, List<Look> looks) {
        Words words = new Words(messages, Locale.ENGLISH, ZoneOffset.UTC);
        return new Writer(new InspectedData(names, words), new InspectionFindings(values, looks, new Lineage(Map.of(), Map.of(), Map.of()), Map.of()), words);
    }

    private static Measurement measured(String unit, String characteristic, String at) {
        return new Measurement(unit, JOB, characteristic, "Bore", BigDecimal.ONE, "mm", BigDecimal.ZERO, BigDecimal.TEN, Judgement.WITHIN, null, null, null,
                at(at));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-12-03T" + time + ":00Z");
    }
}
