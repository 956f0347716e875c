package io.takt.administration.imports;

import io.takt.administration.imports.PackedPaths.Packed;
import io.takt.administration.sheets.CsvWriting;
import io.takt.administration.sheets.SpreadsheetWriter;
import io.takt.administration.sheets.SpreadsheetWriter.Heading;
import io.takt.administration.sheets.SpreadsheetWriter.Sheet;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.content.KeptFiles;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StreamUtils;

/** Master data as files that can be filled in and imported again. Each kind needs its module's {@code .read}. */
@Service
public class Exports {

    private static final int LONGEST_LIST = 5_000;
    private static final double NARROWEST = 14;
    private static final double WIDEST = 60;

    private final SheetCatalogue catalogue;
    private final SheetWords words;
    private final Permissions permissions;
    private final KeptFiles files;
    private final TransactionTemplate snapshot;

    Exports(SheetCatalogue catalogue, SheetWords words, Permissions permissions, KeptFiles files, PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.words = words;
        this.permissions = permissions;
        this.files = files;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The kinds of record that the person may take along, each behind those that its records name. */
    public List<Kind> kinds(Locale language) {
        List<Kind> kinds = catalogue.forms().stream().filter(form -> mayRead(form.entity())).map(form -> new Kind(form.entity(),
                words.sheet(form.entity(), language), form.nested() ? form.kind().entity() : null, namesFiles(form))).toList();
        if (kinds.isEmpty()) {
            permissions.require("administration.import");
        }
        return kinds;
    }

    private static boolean namesFiles(SheetForm form) {
        return form.columns().stream().anyMatch(column -> column.type() == Type.FILE);
    }

    private boolean mayRead(String entity) {
        try {
            permissions.requireReading(entity);
            return true;
        } catch (NotAllowed forbidden) {
            return false;
        }
    }

    /**
     * A file of these kinds of record; all that the person may read if none is named. A workbook has the lists inside of a record
     * too, each as a sheet; as CSV a list is taken along by its own name. A package is a workbook with the files that its rows name:
     * whoever may read a row may read those.
     *
     * @param empty whether it is to be filled in, instead of holding what there is
     * @throws InvalidInput if more than one kind shall be CSV
     */
    public File file(List<String> entities, boolean empty, Format format, Locale language) {
        List<SheetForm> sheets = chosen(entities, format, language);
        if (format == Format.CSV && sheets.size() != 1) {
            throw InvalidInput.at("/entities", "administration.csvOneKind");
        }
        long kinds = sheets.stream().map(SheetForm::kind).distinct().count();
        String name = kinds == 1 ? words.sheet(sheets.get(0).entity(), language) : words.say("administration.masterData", language);
        return new File(name + "." + format.name().toLowerCase(Locale.ROOT), switch (format) {
            case CSV -> out -> asOfOneMoment(() -> writeCsv(sheets.get(0), empty, language, out));
            case XLSX -> out -> asOfOneMoment(() -> writeBook(sheets, empty, language, (form, row) -> row, out));
            case ZIP -> out -> writePackage(name, sheets, empty, language, out);
        });
    }

    /** What is changed while the file is written makes no row stand in it twice or not at all. */
    private void asOfOneMoment(Writing writing) throws IOException {
        try {
            snapshot.executeWithoutResult(status -> {
                try {
                    writing.write();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private List<SheetForm> chosen(List<String> entities, Format format, Locale language) {
        if (entities.isEmpty()) {
            return kinds(language).stream().map(kind -> catalogue.get(kind.entity())).toList();
        }
        entities.forEach(entity -> permissions.requireReading(catalogue.get(entity).entity()));
        return catalogue.forms().stream().filter(form -> entities.contains(form.entity())
                || format != Format.CSV && entities.contains(form.kind().entity())).toList();
    }

    private void writeCsv(SheetForm sheet, boolean empty, Locale language, OutputStream out) throws IOException {
        try (CsvWriting csv = new CsvWriting(out)) {
            csv.row(sheet.columns().stream().map(column -> title(sheet, column, language)).toList());
            if (!empty) {
                export(sheet, row -> csv.row(cells(sheet, row, language)));
            }
        }
    }

    /** The workbook is of one moment; files never change, so no transaction waits for them. */
    private void writePackage(String name, List<SheetForm> sheets, boolean empty, Locale language, OutputStream out) throws IOException {
        PackedPaths paths = new PackedPaths();
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(name + ".xlsx"));
        asOfOneMoment(() -> writeBook(sheets, empty, language, paths::named, StreamUtils.nonClosing(zip)));
        for (Packed file : paths.files()) {
            zip.putNextEntry(new ZipEntry(file.path()));
            Files.copy(files.bytes(files.get(file.sha256())), zip);
        }
        zip.finish();
    }

    private void writeBook(List<SheetForm> sheets, boolean empty, Locale language, Naming naming, OutputStream out) throws IOException {
        try (SpreadsheetWriter book = new SpreadsheetWriter(out, ZoneOffset.UTC)) {
            writeGuide(book, sheets, language);
            Map<String, List<String>> codes = new HashMap<>();
            for (SheetForm target : sheets) {
                List<Heading> headings = target.columns().stream().map(column -> heading(target, column, codes, language)).toList();
                try (Sheet sheet = book.sheet(words.sheet(target.entity(), language), headings)) {
                    if (!empty) {
                        export(target, row -> sheet.row(cells(target, naming.named(target, row), language)));
                    }
                }
            }
        }
    }

    private static void export(SheetForm form, Consumer<Map<String, @Nullable Object>> row) {
        form.kind().export(record -> form.rows(record, row));
    }

    private void writeGuide(SpreadsheetWriter book, List<SheetForm> sheets, Locale language) throws IOException {
        List<Heading> headings = List.of(new Heading(words.say("administration.guide.sheet", language), 24),
                new Heading(words.say("administration.guide.column", language), 24),
                new Heading(words.say("administration.guide.needed", language), 12),
                new Heading(words.say("administration.guide.content", language), WIDEST));
        try (Sheet guide = book.sheet(words.say("administration.guide", language), headings)) {
            for (SheetForm target : sheets) {
                for (SheetColumn column : target.columns()) {
                    guide.row(List.of(words.sheet(target.entity(), language), words.column(target.entity(), column.key(), language),
                            words.yesOrNo(column.required(), language), hint(target, column, language)));
                }
            }
            for (String line : words.say("administration.guide.how", language).split("\n")) {
                guide.row(List.of("", "", "", line));
            }
        }
    }

    private Heading heading(SheetForm target, SheetColumn column, Map<String, List<String>> codes, Locale language) {
        String title = title(target, column, language);
        boolean typed = column.type() != Type.NUMBER && column.type() != Type.WHOLE && column.type() != Type.DATE;
        double width = Math.min(WIDEST, Math.max(NARROWEST, title.length() + 8.0));
        return new Heading(title, width, hint(target, column, language), choices(target, column, codes, language),
                column.type() == Type.CHOICE || column.type() == Type.YES_NO, typed);
    }

    private String title(SheetForm target, SheetColumn column, Locale language) {
        return words.column(target.entity(), column.key(), language) + (column.required() ? " *" : "");
    }

    private List<String> choices(SheetForm target, SheetColumn column, Map<String, List<String>> codes, Locale language) {
        return switch (column.type()) {
            case CHOICE, TEXT -> labels(target, column, language);
            case YES_NO -> List.of(words.yesOrNo(true, language), words.yesOrNo(false, language));
            case REFERENCE -> column.refers() == null ? List.of() : codes.computeIfAbsent(column.refers(), this::codes);
            default -> List.of();
        };
    }

    private List<String> labels(SheetForm target, SheetColumn column, Locale language) {
        return column.choices().stream().map(choice -> words.choice(target.entity(), column.key(), choice, language)).toList();
    }

    /** The codes that may be named; none where nobody could pick from so many, or the person may not read them. */
    private List<String> codes(String refers) {
        if (catalogue.ordered().stream().noneMatch(sheet -> sheet.entity().equals(refers)) || !mayRead(refers)) {
            return List.of();
        }
        List<String> codes = catalogue.get(refers).kind().codes(LONGEST_LIST + 1);
        return codes.size() > LONGEST_LIST ? List.of() : codes;
    }

    private String hint(SheetForm target, SheetColumn column, Locale language) {
        if (!column.choices().isEmpty()) {
            return words.say("administration.hint.CHOICE", language, String.join(", ", labels(target, column, language)));
        }
        if (column.refers() != null) {
            return words.say("administration.hint.REFERENCE", language, words.sheet(column.refers(), language));
        }
        return column.longest() == null ? words.say("administration.hint." + (column.type() == Type.TEXT ? "ANY" : column.type()), language)
                : words.say("administration.hint.TEXT", language, column.longest());
    }

    private List<@Nullable Object> cells(SheetForm target, Map<String, @Nullable Object> row, Locale language) {
        List<@Nullable Object> cells = new ArrayList<>();
        target.columns().forEach(column -> cells.add(cell(target, column, row.get(column.key()), language)));
        return cells;
    }

    private @Nullable Object cell(SheetForm target, SheetColumn column, @Nullable Object value, Locale language) {
        if (value == null || value instanceof BigDecimal || value instanceof Integer || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Boolean yes) {
            return words.yesOrNo(yes, language);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> label(target, column, String.valueOf(one), language)).collect(Collectors.joining(", "));
        }
        return label(target, column, value.toString(), language);
    }

    private String label(SheetForm target, SheetColumn column, String value, Locale language) {
        return column.choices().isEmpty() ? value : words.choice(target.entity(), column.key(), value, language);
    }

    /** How a row names its files. */
    private interface Naming {

        Map<String, @Nullable Object> named(SheetForm form, Map<String, @Nullable Object> row);
    }

    private interface Writing {

        void write() throws IOException;
    }

    /** How a file is written. */
    public enum Format { XLSX, CSV, ZIP }

    /**
     * A kind of record and what its sheet is called.
     *
     * @param of    the kind of record of which this is a list inside; null if it is none
     * @param files whether its rows name files
     */
    public record Kind(String entity, String name, @Nullable String of, boolean files) {
    }

    /** Something to send; nothing of it is written before the body is asked for. */
    public record File(String name, Body body) {
    }

    /** Writes itself. */
    public interface Body {

        void writeTo(OutputStream out) throws IOException;
    }
}
