package io.takt.administration.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLSX in one pass: what is written is sent on, so that its size does not matter. Text stays text whatever it
 * begins with, also when somebody edits it; numbers and times are such.
 */
public class SpreadsheetWriter implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final String TEXT = "@";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final String HEADING = "E6E6E6";

    private static final String DATE = "yyyy-mm-dd";
    private static final String LISTS = "lists";
    private static final int LAST_ROW = 100_000;

    private final Workbook book;
    private final ZoneId zone;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
    private @Nullable Worksheet listed;

    public SpreadsheetWriter(OutputStream out, ZoneId zone) {
        this.book = new Workbook(out, "Takt MES", null);
        this.zone = zone;
    }

    /** Begins a sheet with its heading, which stays in sight and filters. The one before must be finished. */
    public Sheet sheet(String name, List<Heading> headings) {
        return new Sheet(book.newWorksheet(name), headings.size(), headings);
    }

    @Override
    public void close() throws IOException {
        if (listed != null) {
            listed.finish();
        }
        book.close();
    }

    /** The hidden sheet's column that holds a pick-list; it is written last, since only one sheet can be under way. */
    private Range listOf(List<String> choices) {
        if (listed == null) {
            listed = book.newWorksheet(LISTS);
            listed.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }
        Worksheet hidden = listed;
        Integer known = lists.get(choices);
        int column = known == null ? lists.size() : known;
        if (known == null) {
            lists.put(choices, column);
            for (int row = 0; row < choices.size(); row++) {
                hidden.inlineString(row, column, choices.get(row));
            }
        }
        return hidden.range(0, column, choices.size() - 1, column);
    }

    /**
     * What stands above a column.
     *
     * @param width   in characters
     * @param hint    what its cells are for; null if that needs no word
     * @param choices what its cells are picked from; empty if anything may stand there
     * @param only    whether nothing else may stand there
     * @param text    whether what is typed there stays as it is typed
     */
    public record Heading(String title, double width, @Nullable String hint, List<String> choices, boolean only, boolean text) {

        public Heading(String title, double width) {
            this(title, width, null, List.of(), false, false);
        }
    }

    /** One sheet while it is written. */
    public final class Sheet implements AutoCloseable {

        private final Worksheet rows;
        private final int columns;
        private int next = 1;

        private Sheet(Worksheet rows, int columns, List<Heading> headings) {
            this.rows = rows;
            this.columns = columns;
            rows.freezePane(0, 1);
            for (int column = 0; column < columns; column++) {
                head(column, headings.get(column));
            }
        }

        private void head(int column, Heading heading) {
            rows.width(column, heading.width());
            rows.inlineString(0, column, heading.title());
            if (heading.text()) {
                rows.style(column).format(TEXT).set();
            }
            rows.style(0, column).bold().fillColor(HEADING).format(TEXT).set();
            if (heading.hint() != null) {
                rows.comment(0, column, heading.hint());
            }
            if (!heading.choices().isEmpty()) {
                rows.range(1, column, LAST_ROW, column).validateWithList(listOf(heading.choices())).allowBlank(true).showDropdown(true)
                        .errorStyle(heading.only() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                        .showErrorMessage(true).errorTitle(heading.title()).error(String.valueOf(heading.hint()));
            }
        }

        /** @param cells texts, numbers, dates and instants; null for an empty cell */
        public void row(List<? extends @Nullable Object> cells) {
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            next++;
            if (next % ROWS_IN_MEMORY == 0) {
                try {
                    rows.flush();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }
        }

        private void write(int column, @Nullable Object cell) {
            if (cell instanceof BigDecimal || cell instanceof Integer || cell instanceof Long) {
                rows.value(next, column, (Number) cell);
            } else if (cell instanceof Instant instant) {
                rows.value(next, column, LocalDateTime.ofInstant(instant, zone));
                rows.style(next, column).format(TIME).set();
            } else if (cell instanceof LocalDate date) {
                rows.value(next, column, date);
                rows.style(next, column).format(DATE).set();
            } else if (cell != null) {
                rows.inlineString(next, column, cell.toString());
                rows.style(next, column).format(TEXT).set();
            }
        }

        @Override
        public void close() throws IOException {
            rows.setAutoFilter(0, 0, Math.max(1, next - 1), columns - 1);
            rows.finish();
        }
    }
}
