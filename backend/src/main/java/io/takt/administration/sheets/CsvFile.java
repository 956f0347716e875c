package io.takt.administration.sheets;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.takt.shared.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A CSV file as spreadsheet programs write it: in UTF-8 or GB18030, with comma, semicolon or tab between the values. */
final class CsvFile implements SheetFile {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_VALUE = 64 * 1024;

    private final Path file;
    private final Charset encoding;
    private final char separator;
    private final List<Sheet> sheets;

    private CsvFile(Path file, Charset encoding) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator();
        try (Stream<CsvRecord> records = records()) {
            this.sheets = List.of(new Sheet(0, null, (int) records.count(), List.of()));
        }
    }

    static CsvFile open(Path file) throws IOException {
        for (Charset encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return new CsvFile(file, encoding);
            }
        }
        throw InvalidInput.at(POINTER, "administration.fileUnknown");
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        char[] some = new char[8192];
        try (Reader text = new InputStreamReader(Files.newInputStream(file), encoding.newDecoder())) {
            for (int count = text.read(some); count >= 0; count = text.read(some)) {
                for (int at = 0; at < count; at++) {
                    if (some[at] < ' ' && "\t\r\n".indexOf(some[at]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private Reader text() throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** The one that stands most often in the first line. */
    private char separator() {
        try (BufferedReader text = new BufferedReader(text())) {
            String line = String.valueOf(text.readLine()).replaceAll("\"[^\"]*\"", "");
            char most = SEPARATORS.charAt(0);
            for (char one : SEPARATORS.toCharArray()) {
                if (count(line, one) > count(line, most)) {
                    most = one;
                }
            }
            return most;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static long count(String line, char one) {
        return line.chars().filter(letter -> letter == one).count();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Stream<SheetRow> rows(Sheet sheet) {
        return records().map(CsvFile::row);
    }

    private Stream<CsvRecord> records() {
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).maxBufferSize(LONGEST_VALUE).skipEmptyLines(true)
                    .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text());
            return SafeRows.of(reader.stream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static SheetRow row(CsvRecord line) {
        Map<Integer, SheetCell> cells = new HashMap<>();
        for (int column = 0; column < line.getFieldCount(); column++) {
            String value = line.getField(column);
            if (!value.isBlank()) {
                cells.put(column, SheetCell.of(CsvWriting.meant(value)));
            }
        }
        return new SheetRow((int) line.getStartingLineNumber(), cells);
    }

    @Override
    public void close() {
        // every reading opens the file for itself
    }
}
