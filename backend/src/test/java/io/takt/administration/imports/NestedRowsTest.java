package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.imports.FilledSheet.Wanted;
import io.takt.administration.imports.GivenRecord.Line;
import io.takt.administration.sheets.SheetCell;
import io.takt.administration.sheets.SheetFile.Sheet;
import io.takt.administration.sheets.SheetRow;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RecordColumns;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.WantedValues;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.transaction.support.TransactionOperations;

/** Lists inside of lists, as a routing has operations and an operation its materials. */
class NestedRowsTest {

    private final SheetWords words = new SheetWords(new StaticMessageSource());
    private final RunNotes notes = new RunNotes(Mockito.mock(ImportRows.class), new ObjectMapper(), 1, TransactionOperations.withoutTransaction(),
            TransactionOperations.withoutTransaction());

    /** One material of an operation. */
    record Taken(String material, int quantity) {
    }

    /** One operation. */
    record Step(String number, @Nullable String name, List<Taken> taken) {
    }

    /** The record. */
    record Route(String code, List<Step> steps) {
    }

    /** A kind that knows one record. */
    private record Routes(Map<String, @Nullable Object> known) implements ImportedSheet {

        @Override
        public String entity() {
            return "test.route";
        }

        @Override
        public List<SheetColumn> columns() {
            return new RecordColumns(Map.of()).columns(Route.class, component -> true);
        }

        @Override
        public List<NestedSheet> nested() {
            return new RecordColumns(Map.of()).nested(Route.class);
        }

        @Override
        public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
            row.accept(known);
        }

        @Override
        public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
            return code.equals(known.get("code")) ? Optional.of(known) : Optional.empty();
        }

        @Override
        public RowChange apply(Map<String, @Nullable Object> row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int undo(RowChange change) {
            throw new UnsupportedOperationException();
        }
    }

    private static final Route KNOWN = new Route("R", List.of(new Step("10", "Mill", List.of(new Taken("BAR", 1))),
            new Step("20", null, List.of(new Taken("NUT", 2), new Taken("CAP", 1)))));

    private final Routes routes = new Routes(WantedValues.of(KNOWN));

    /** A sheet of the kind with these rows, the first says what its columns are. */
    private List<Line> lines(String entity, String[]... rows) {
        SheetForm form = SheetForm.of(routes).stream().filter(one -> one.entity().equals(entity)).findFirst().orElseThrow();
        FilledSheet sheet = new FilledSheet(new Sheet(0, entity, rows.length, List.of()), form, words, new CellReader(words), notes, (fileColumn, given) -> given);
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < rows.length; number++) {
            Map<Integer, SheetCell> cells = new HashMap<>();
            for (int column = 0; column < rows[number].length; column++) {
                if (!rows[number][column].isEmpty()) {
                    cells.put(column, new SheetCell(rows[number][column], null));
                }
            }
            Optional<Wanted> wanted = sheet.read(new SheetRow(number + 1, cells));
            wanted.ifPresent(one -> lines.add(new Line(sheet, one)));
        }
        return lines;
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @SafeVarargs
    private Route given(List<Line>... lines) {
        Map<String, @Nullable Object> values = new GivenRecord(routes, "R", null, Arrays.stream(lines).flatMap(List::stream).toList()).values();
        Map<String, @Nullable Object> all = new LinkedHashMap<>(routes.known());
        all.putAll(values);
        return new ObjectMapper().convertValue(all, Route.class);
    }

    @Test
    void aRowOfAnInnerListSaysToWhichRowOfWhichRecordItBelongs() {
        List<SheetForm> forms = SheetForm.of(routes);
        List<String> rows = new ArrayList<>();
        forms.forEach(form -> routes.export(record -> form.rows(record, row -> rows.add(form.entity() + " "
                + form.columns().stream().map(column -> String.valueOf(row.get(column.key()))).toList()))));

        assertThat(rows).containsExactly("test.route [R]", "test.route.steps [R, 10, Mill]", "test.route.steps [R, 20, null]",
                "test.route.steps.taken [R, 10, BAR, 1]", "test.route.steps.taken [R, 20, NUT, 2]", "test.route.steps.taken [R, 20, CAP, 1]");
        assertThat(forms.get(2).columns().stream().filter(SheetColumn::required).map(SheetColumn::key))
                .containsExactly("record", "steps", "material", "quantity");
    }

    @Test
    void rowsThatAreGivenAreTheWholeListAndKeepTheInnerListsThatAreNot() {
        Route given = given(lines("test.route.steps", row("record", "number", "name"), row("R", "30", "Wash"), row("R", "20", "Press")));

        assertThat(given.steps()).containsExactly(new Step("30", "Wash", List.of()),
                new Step("20", "Press", List.of(new Taken("NUT", 2), new Taken("CAP", 1))));
    }

    @Test
    void anInnerListAloneLeavesTheOuterRowsAsTheyAre() {
        Route given = given(lines("test.route.steps.taken", row("record", "steps", "material", "quantity"), row("R", "20", "CAP", "3")));

        assertThat(given.steps()).containsExactly(KNOWN.steps().get(0), new Step("20", null, List.of(new Taken("CAP", 3))));
    }

    @Test
    void bothTogetherMakeTheWholeRecord() {
        Route given = given(lines("test.route.steps.taken", row("record", "steps", "material", "quantity"), row("R", "40", "CAP", "3"), row("R", "10", "", "")),
                lines("test.route.steps", row("record", "number", "name"), row("R", "40", ""), row("R", "10", "")));

        assertThat(given.steps()).containsExactly(new Step("40", null, List.of(new Taken("CAP", 3))), new Step("10", null, List.of()));
    }

    @Test
    void anInnerRowWithoutItsOuterRowIsRefused() {
        GivenRecord lost = new GivenRecord(routes, "R", null,
                lines("test.route.steps.taken", row("record", "steps", "material", "quantity"), row("R", "70", "CAP", "3")));

        assertThatThrownBy(lost::values).isInstanceOfSatisfying(InvalidInput.class,
                refusal -> assertThat(refusal.faults().get(0).code()).isEqualTo("administration.outerRowUnknown"));
    }

    @Test
    void numbersInsideOfListsAreTheSameToPeople() {
        assertThat(WantedValues.alike(List.of(new Weighed(new BigDecimal("2.50"))), List.of(new Weighed(new BigDecimal("2.5"))))).isTrue();
        assertThat(WantedValues.alike(List.of(new Weighed(new BigDecimal("2.50"))), List.of(new Weighed(new BigDecimal("2.4"))))).isFalse();
    }

    /** A row with a number. */
    record Weighed(BigDecimal weight) {
    }
}
