package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook that the guard has let in. */
final class WorkbookFile implements SheetFile {

    private static final String FORMATS = "xl/styles.xml";
    /** The numbers of the formats that every workbook knows without saying so. */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46,
            47, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final MathContext SEEN_DIGITS = new MathContext(15);

    private final ReadableWorkbook book;
    private final List<Sheet> sheets;

    private WorkbookFile(ReadableWorkbook book, List<Sheet> sheets) {
        this.book = book;
        this.sheets = sheets;
    }

    static WorkbookFile open(Path file) throws IOException {
        List<Sheet> sheets = WorkbookGuard.inspect(file);
        try {
            return new WorkbookFile(new ReadableWorkbook(file.toFile(), options(file)), sheets);
        } catch (RuntimeException broken) {
            throw broken();
        }
    }

    /** A workbook need not have formats, and the library must not look for them then. */
    private static ReadingOptions options(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return new ReadingOptions(parts.getEntry(FORMATS) != null, true);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Stream<SheetRow> rows(Sheet sheet) {
        try {
            Stream<Row> rows = book.getSheet(sheet.index()).filter(found -> found.getName().equals(sheet.name()))
                    .orElseThrow(WorkbookFile::broken).openStream();
            return SafeRows.of(rows.map(WorkbookFile::row));
        } catch (IOException | RuntimeException broken) {
            throw broken();
        }
    }

    private static SheetRow row(Row row) {
        Map<Integer, SheetCell> cells = new HashMap<>();
        for (Cell cell : row) {
            SheetCell read = cell == null ? null : cell(cell);
            if (read != null) {
                cells.put(cell.getColumnIndex(), read);
            }
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static @Nullable SheetCell cell(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case FORMULA -> new SheetCell("=" + Objects.requireNonNullElse(cell.getFormula(), ""), "administration.cellFormula");
            case ERROR -> new SheetCell(Objects.requireNonNullElse(cell.getRawValue(), ""), "administration.cellError");
            case BOOLEAN -> SheetCell.of(cell.asBoolean());
            case NUMBER -> isDate(cell) ? SheetCell.of(cell.asDate()) : SheetCell.of(typed(cell.asNumber()));
            case STRING -> cell.asString().isBlank() ? null : SheetCell.of(cell.asString());
        };
    }

    /** A spreadsheet keeps numbers in binary and writes 17 digits of 2.2; nobody types or sees more than 15. */
    private static BigDecimal typed(BigDecimal written) {
        BigDecimal seen = written.round(SEEN_DIGITS);
        boolean longer = written.precision() > seen.precision();
        return longer && seen.doubleValue() == written.doubleValue() ? seen.stripTrailingZeros() : written;
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && DATES.contains(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[(?!h|m|s)[^]]*]|\\\\.", "").matches("(?i).*[ydhs].*");
    }

    private static InvalidInput broken() {
        return InvalidInput.at(POINTER, "administration.fileBroken");
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
