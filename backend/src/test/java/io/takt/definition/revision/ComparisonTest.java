package io.takt.definition.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.takt.definition.revision.Comparison.Kind;
import io.takt.definition.revision.Comparison.RowDifference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void rowsAreAddedRemovedChangedOrTheSameAndRemovedOnesStandWhereTheyStood() {
        List<ContentRow> before = List.of(row("10", "240"), row("20", "360"), row("30", "35"));
        List<ContentRow> after = List.of(row("10", "250"), row("30", "35.000"), row("40", "20"));

        assertThat(Comparison.of(before, after).rows()).extracting(RowDifference::key, RowDifference::kind).containsExactly(
                tuple("10", Kind.CHANGED), tuple("20", Kind.REMOVED),
                tuple("30", Kind.SAME), tuple("40", Kind.ADDED));
    }

    @Test
    void theHistoryTellsWhatDiffersAndNothingElse() {
        Comparison comparison = Comparison.of(List.of(row("10", "240"), row("30", "35")), List.of(row("10", "250"), row("30", "35")));

        assertThat(comparison.before()).isEqualTo(Map.of("operations.10.runSeconds", new BigDecimal("240")));
        assertThat(comparison.after()).isEqualTo(Map.of("operations.10.runSeconds", new BigDecimal("250")));
    }

    private static ContentRow row(String key, String seconds) {
        return new ContentRow("operations", key, Map.of("runSeconds", new BigDecimal(seconds)));
    }
}
