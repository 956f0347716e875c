package io.takt.reporting.recalls;

import io.takt.reporting.RecallExports.Body;
import io.takt.reporting.papers.Words;
import io.takt.reporting.recalls.Report.Column;
import io.takt.reporting.recalls.Report.Table;
import io.takt.administration.sheets.SpreadsheetWriter;
import io.takt.administration.sheets.SpreadsheetWriter.Heading;
import io.takt.administration.sheets.SpreadsheetWriter.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** A report as workbook: one sheet for each table, then its summary. */
record SpreadsheetOf(Report report, Words words) implements Body {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (SpreadsheetWriter book = new SpreadsheetWriter(out, words.zone())) {
            for (Table table : report.tables()) {
                try (Sheet sheet = book.sheet(table.title(), table.columns().stream().map(SpreadsheetOf::heading).toList())) {
                    table.rows().each(sheet::row);
                }
            }
            try (Sheet sheet = book.sheet(words.say("recall.summary"), List.of(new Heading(words.say("recall.what"), 24),
                    new Heading(words.say("document." + report.kind()) + " " + report.number(), 40)))) {
                report.summary().forEach(entry -> sheet.row(Arrays.asList(entry.label(), entry.value())));
                sheet.row(List.of(words.say("recall.zone"), words.zone().getId()));
            }
        }
    }

    private static Heading heading(Column column) {
        return new Heading(column.title(), column.width());
    }
}
