package io.takt.reporting.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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

    private final Workbook book;
    private final ZoneId zone;

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
        book.close();
    }

    /** What stands above a column, and how many characters wide it is. */
    public record Heading(String text, double width) {
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
                rows.width(column, headings.get(column).width());
                rows.inlineString(0, column, headings.get(column).text());
                rows.style(0, column).bold().fillColor(HEADING).format(TEXT).set();
            }
        }

        /** @param cells texts, numbers and instants; null for an empty cell */
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
