package io.takt.administration.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.administration.sheets.SpreadsheetWriter.Heading;
import io.takt.administration.sheets.SpreadsheetWriter.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class LongSheetTest {

    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void manyRowsPassThroughLittleMemoryWhenTheyAreRead() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (SpreadsheetWriter book = new SpreadsheetWriter(Files.newOutputStream(file), ZoneOffset.UTC);
             Sheet sheet = book.sheet("Classes", List.of(new Heading("Code", 12), new Heading("Name", 30)))) {
            for (int row = 0; row < ROWS; row++) {
                sheet.row(List.of("C-" + row, "The name of the class number " + row));
            }
        }
        long before = used();
        long most = 0;
        int count = 0;
        try (SheetFile opened = SheetFile.open(file); Stream<SheetRow> rows = opened.rows(opened.sheets().get(0))) {
            for (Iterator<SheetRow> each = rows.iterator(); each.hasNext(); each.next()) {
                if (count++ % 20_000 == 19_999) {
                    most = Math.max(most, used() - before);
                }
            }
            assertThat(opened.sheets().get(0).rows()).isEqualTo(count).isEqualTo(ROWS + 1);
        }
        assertThat(most).as("bytes held while it is read").isLessThan(12_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
