package io.takt.administration.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.administration.sheets.SpreadsheetWriter.Heading;
import io.takt.administration.sheets.SpreadsheetWriter.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class SpreadsheetWriterTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private static byte[] written(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SpreadsheetWriter book = new SpreadsheetWriter(bytes, SHANGHAI)) {
            try (Sheet sheet = book.sheet("单件", List.of(new Heading("Unit", 12), new Heading("Quantity", 8), new Heading("Since", 20)))) {
                Arrays.stream(rows).forEach(sheet::row);
            }
        }
        return bytes.toByteArray();
    }

    private static List<Row> read(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read();
        }
    }

    private String part(byte[] book, String name) throws IOException {
        try (ZipFile parts = new ZipFile(Files.write(folder.resolve("book.xlsx"), book).toFile())) {
            return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbersAndTimesAreWhatTheyAre() throws IOException {
        Row row = read(written(Arrays.asList("U-1", new BigDecimal("2.50"), Instant.parse("2026-11-28T16:30:00Z")))).get(1);

        assertThat(row.getCellText(0)).isEqualTo("U-1");
        assertThat(row.getCellAsNumber(1)).hasValueSatisfying(quantity -> assertThat(quantity).isEqualByComparingTo("2.5"));
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.parse("2026-11-29T00:30:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"file:///etc/passwd\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|calc", "00123", "1E5", "<b>&\"'"})
    void aTextIsNeverAFormulaAndNeverANumber(String text) throws IOException {
        byte[] book = written(List.of(text));
        Cell cell = read(book).get(1).getCell(0);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString().strip()).isEqualTo(text.strip());
        assertThat(part(book, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").containsPattern("<c r=\"A2\" s=\"2\" t=\"inlineStr\">");
        assertThat(part(book, "xl/styles.xml")).containsPattern("numFmtId=\"(\\d+)\" formatCode=\"@\".*<cellXfs count=\"\\d\">(<xf [^>]*>){2}<xf numFmtId=\"\\1\"");
    }

    @Test
    void theHeadingStaysInSightAndFilters() throws IOException {
        String sheet = part(written(List.of("U-1"), List.of("U-2")), "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:C3\"");
    }

    @Test
    void whatNobodyKnowsIsAnEmptyCell() throws IOException {
        Row row = read(written(Arrays.asList("U-1", null, null), List.of("U-2"))).get(1);

        assertThat(row.getOptionalCell(1).map(Cell::getType).orElse(CellType.EMPTY)).isEqualTo(CellType.EMPTY);
    }

    @Test
    void aHundredThousandRowsPassThroughLittleMemory() throws IOException {
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();
        long[] sent = new long[1];
        long most = 0;
        OutputStream out = new OutputStream() {
            @Override
            public void write(int one) {
                sent[0]++;
            }

            @Override
            public void write(byte[] many, int from, int length) {
                sent[0] += length;
            }
        };
        try (SpreadsheetWriter book = new SpreadsheetWriter(out, SHANGHAI);
             Sheet sheet = book.sheet("units", List.of(new Heading("Unit", 12), new Heading("Quantity", 8), new Heading("Since", 20)))) {
            for (int row = 0; row < 100_000; row++) {
                sheet.row(Arrays.asList("U-" + row, BigDecimal.valueOf(row), Instant.EPOCH));
                if (row % 25_000 == 24_999) {
                    System.gc();
                    most = Math.max(most, memory.totalMemory() - memory.freeMemory() - before);
                }
            }
        }
        assertThat(sent[0]).isGreaterThan(500_000);
        assertThat(most).as("bytes held while it is written").isLessThan(12_000_000);
    }
}
