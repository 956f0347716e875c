package io.takt.administration.imports;

import io.takt.administration.imports.Exports.File;
import io.takt.administration.sheets.SpreadsheetWriter;
import io.takt.administration.sheets.SpreadsheetWriter.Heading;
import io.takt.administration.sheets.SpreadsheetWriter.Sheet;
import io.takt.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everything that is wrong in a file as a workbook, for whoever mends it beside the file itself. */
@Service
public class FaultList {

    private final Imports imports;
    private final FaultTexts texts;
    private final SheetWords words;

    FaultList(Imports imports, FaultTexts texts, SheetWords words) {
        this.imports = imports;
        this.texts = texts;
        this.words = words;
    }

    public File of(String code, Locale language) {
        KeptImport imported = imports.readRecords(code);
        return new File(imported.code() + ".xlsx", out -> write(code, language, out));
    }

    private void write(String code, Locale language, OutputStream out) throws IOException {
        List<Heading> headings = List.of(heading("sheet", 20, language), heading("cell", 10, language), heading("column", 20, language),
                heading("value", 30, language), heading("wrong", 50, language), heading("cure", 50, language));
        try (SpreadsheetWriter book = new SpreadsheetWriter(out, ZoneOffset.UTC); Sheet sheet = book.sheet(code, headings)) {
            Page.each(null, query -> imports.faults(code, query), page -> page.forEach(fault -> sheet.row(cells(fault, language))));
        }
    }

    private Heading heading(String what, double width, Locale language) {
        return new Heading(words.say("administration.faults." + what, language), width);
    }

    private List<@Nullable Object> cells(KeptFault fault, Locale language) {
        return Arrays.asList(texts.sheet(fault, language), fault.cell() == null ? fault.line() : fault.cell(), texts.column(fault, language),
                fault.given(), texts.text(fault, language), texts.cure(fault, language));
    }
}
