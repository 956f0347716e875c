package io.takt.administration.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes CSV that spreadsheet programs open as it is meant: UTF-8 with its mark, and no text that they would calculate. */
public final class CsvWriting implements AutoCloseable {

    private static final Pattern CALCULATED = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private final CsvWriter out;

    public CsvWriting(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** @param cells texts and numbers; null for an empty cell */
    public void row(List<? extends @Nullable Object> cells) {
        out.writeRecord(cells.stream().map(CsvWriting::written).toList());
    }

    private static String written(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = cell == null ? "" : cell.toString();
        return !(cell instanceof Number) && CALCULATED.matcher(text).matches() ? "'" + text : text;
    }

    /** A value without the sign that kept a spreadsheet program from calculating it. */
    static String meant(String value) {
        return value.startsWith("'") && CALCULATED.matcher(value.substring(1)).matches() ? value.substring(1) : value;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
