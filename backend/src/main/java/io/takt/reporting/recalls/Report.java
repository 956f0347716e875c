package io.takt.reporting.recalls;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an export says, in whichever format.
 *
 * @param kind    its name in messages and file names
 * @param number  the code of what it is about
 * @param summary what stands above the tables
 */
record Report(String kind, String number, List<Entry> summary, List<Table> tables) {

    /** A value under its label; text, number or instant. */
    record Entry(String label, @Nullable Object value) {
    }

    /** Rows below headings. */
    record Table(String title, List<Column> columns, Rows rows) {
    }

    /**
     * One column.
     *
     * @param width   in characters
     * @param onPaper whether it also has a place on paper
     */
    record Column(String title, double width, boolean onPaper) {
    }

    /** Gives its rows one by one; each has a cell per column: text, number, instant or null. */
    interface Rows {

        void each(Consumer<List<? extends @Nullable Object>> row);

        static Rows of(List<? extends List<? extends @Nullable Object>> all) {
            return row -> all.forEach(row);
        }
    }
}
