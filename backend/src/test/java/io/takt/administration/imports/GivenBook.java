package io.takt.administration.imports;

import io.takt.administration.sheets.SpreadsheetWriter;
import io.takt.administration.sheets.SpreadsheetWriter.Heading;
import io.takt.administration.sheets.SpreadsheetWriter.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A workbook that a test gives: of each sheet the rows, the first of which says what the columns are. */
public final class GivenBook {

    private GivenBook() {
    }

    public static Path of(Map<String, Object[][]> sheets, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file); SpreadsheetWriter book = new SpreadsheetWriter(out, ZoneOffset.UTC)) {
            for (Map.Entry<String, Object[][]> sheet : sheets.entrySet()) {
                List<Heading> headings = Arrays.stream(sheet.getValue()[0]).map(title -> new Heading(title.toString(), 20)).toList();
                try (Sheet written = book.sheet(sheet.getKey(), headings)) {
                    Arrays.stream(sheet.getValue()).skip(1).forEach(row -> written.row(Arrays.asList(row)));
                }
            }
        }
        return file;
    }
}
