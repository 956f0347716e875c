package io.takt.administration.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.administration.sheets.SheetFile.CellFault;
import io.takt.administration.sheets.SheetFile.Sheet;
import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may give as a file, and what the product makes of it before anything else sees it. */
class SheetFileTest {

    @TempDir
    private Path folder;

    private static Workbooks book(String... rows) {
        return Workbooks.of("Classes", rows);
    }

    private List<SheetRow> read(Path file) throws IOException {
        try (SheetFile opened = SheetFile.open(file); Stream<SheetRow> rows = opened.rows(opened.sheets().get(0))) {
            return rows.toList();
        }
    }

    private Path text(String text, Charset encoding) throws IOException {
        return Files.write(Files.createTempFile(folder, "text", ".csv"), text.getBytes(encoding));
    }

    private static List<Object> values(SheetRow row) {
        return row.cells().entrySet().stream().sorted(Map.Entry.comparingByKey()).<Object>map(cell -> cell.getValue().value()).toList();
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> SheetFile.open(file).close()).isInstanceOfSatisfying(InvalidInput.class,
                refusal -> assertThat(refusal.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }

    @Test
    void cellsAreReadAsWhatTheyAre() throws IOException {
        Path file = book(Workbooks.row(1, "code", "", "name"), """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>2.50</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" s="1"><v>46355</v></c>
                <c r="E2" t="e"><v>#N/A</v></c><c r="F2"/></row>""").shared("raw").in(folder);

        List<SheetRow> rows = read(file);

        assertThat(rows.get(0).cells().keySet()).containsExactlyInAnyOrder(0, 2);
        assertThat(values(rows.get(1))).containsExactly("raw", new BigDecimal("2.50"), true, LocalDateTime.parse("2026-11-29T00:00:00"), "#N/A");
        assertThat(rows.get(1).cells().get(4).fault()).isEqualTo("administration.cellError");
    }

    @Test
    void aNumberIsReadAsItWasTypedWhereASpreadsheetWritesMoreDigits() throws IOException {
        SheetRow row = read(book("""
                <row r="1"><c r="A1"><v>2.2000000000000002</v></c><c r="B1"><v>1.1000000000000001</v></c><c r="C1"><v>4.0000000000000002E-4</v></c>
                <c r="D1"><v>123456789012.123456</v></c><c r="E1"><v>1000000</v></c></row>""").in(folder)).get(0);

        assertThat(values(row)).containsExactly(new BigDecimal("2.2"), new BigDecimal("1.1"), new BigDecimal("0.0004"),
                new BigDecimal("123456789012.123456"), new BigDecimal("1000000"));
    }

    @Test
    void aWorkbookThatSaysNothingOfFormatsIsRead() throws IOException {
        List<SheetRow> rows = read(book(Workbooks.row(1, "code", "name"), Workbooks.row(2, "raw", "Raw")).withoutFormats().in(folder));

        assertThat(values(rows.get(1))).containsExactly("raw", "Raw");
    }

    @Test
    void aFormulaIsSeenAtItsCellAlsoWhereItIsSharedWithOthers() throws IOException {
        SheetRow row = read(book("""
                <row r="7"><c r="A7"><f>1+1</f><v>2</v></c><c r="B7" t="str"><f t="shared" ref="B7:B8" si="0">A7&amp;"x"</f><v>2x</v></c></row>
                <row r="8"><c r="B8" t="str"><f t="shared" si="0"/><v>x</v></c></row>""").in(folder)).get(0);

        assertThat(row.number()).isEqualTo(7);
        assertThat(row.cells().values()).hasSize(2).allSatisfy(cell -> assertThat(cell.fault()).isEqualTo("administration.cellFormula"));
        assertThat(SheetRow.address(1, 7)).isEqualTo("B7");
        assertThat(SheetRow.address(27, 7)).isEqualTo("AB7");
    }

    @Test
    void mergedCellsAreSeenWithTheirRange() throws IOException {
        Path file = book().sheet(Workbooks.row(1, "code") + Workbooks.row(2, "raw"), "<mergeCells count=\"1\"><mergeCell ref=\"A2:B3\"/></mergeCells>")
                .in(folder);
        try (SheetFile opened = SheetFile.open(file)) {
            assertThat(opened.sheets()).containsExactly(new Sheet(0, "Classes", 2, List.of(new CellFault("A2:B3", 2, "administration.cellMerged"))));
        }
    }

    static Stream<Arguments> harmful() {
        byte[] zip = {0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0, 0};
        return Stream.of(
                Arguments.of("macros", book().part("xl/vbaProject.bin", "x"), "administration.fileMacros"),
                Arguments.of("macro sheet", book().part("xl/macrosheets/sheet1.xml", "<x/>"), "administration.fileMacros"),
                Arguments.of("macro type", book().part("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" "
                        + "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"), "administration.fileMacros"),
                Arguments.of("links", book().part("xl/externalLinks/externalLink1.xml", "<x/>"), "administration.fileLinks"),
                Arguments.of("connections", book().part("xl/connections.xml", "<x/>"), "administration.fileLinks"),
                Arguments.of("nested by name", book().part("xl/embeddings/oleObject1.bin", "x"), "administration.fileNested"),
                Arguments.of("nested by content", book().part("xl/media/image1.png", zip), "administration.fileNested"),
                Arguments.of("DTD", book().part("docProps/app.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "administration.fileDefinesEntities"),
                Arguments.of("outside entity", book().part("xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"), "administration.fileDefinesEntities"),
                Arguments.of("broken XML", book().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"), "administration.fileBroken"),
                Arguments.of("bomb", book().part("xl/worksheets/sheet1.xml", "<x>" + " ".repeat(40_000_000) + "</x>"), "administration.fileTooLarge"),
                Arguments.of("huge texts", book().part("xl/sharedStrings.xml", noise(34_000_000)), "administration.fileTooLarge"),
                Arguments.of("huge texts by another name", book().part("xl/SHAREDSTRINGS.XML", noise(34_000_000)),
                        "administration.fileTooLarge"),
                Arguments.of("texts among the sheets", typed("worksheets/texts.xml", "sharedStrings"), "administration.fileBroken"),
                Arguments.of("another workbook", typed("other.xml", "sheet.main"), "administration.fileBroken"),
                Arguments.of("column far out", book(cell("ZZZZZZ1", "x")), "administration.fileBroken"),
                Arguments.of("column behind the last", book(cell("XFE1", "x")), "administration.fileBroken"),
                Arguments.of("cell below the last", book(cell("A1048577", "x")), "administration.fileBroken"),
                Arguments.of("row below the last", book("<row r=\"1048577\"/>"), "administration.fileBroken"),
                Arguments.of("more cells than columns", book("<row>" + "<c/>".repeat(16_385) + "</row>"), "administration.fileBroken"),
                Arguments.of("long text", book(cell("A1", "x".repeat(32_768))), "administration.fileTooLarge"),
                Arguments.of("long shared text", book().shared("x".repeat(32_768)), "administration.fileTooLarge"),
                Arguments.of("sheet by another path", book().part("xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"./worksheets/sheet1.xml\"/></Relationships>"),
                        "administration.fileBroken"));
    }

    private static Workbooks typed(String part, String type) {
        return book().part("[Content_Types].xml", "<Types><Override PartName=\"/xl/%s\" ContentType=\"application/vnd.%s.%s+xml\"/></Types>"
                .formatted(part, "openxmlformats-officedocument.spreadsheetml", type));
    }

    private static String cell(String address, String text) {
        return "<row><c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c></row>".formatted(address, text);
    }

    @Test
    void theLastCellAndTheLongestTextThatASpreadsheetProgramKnowsAreRead() throws IOException {
        String longest = "x".repeat(32_767);

        List<SheetRow> rows = read(book(cell("XFD1048576", longest)).in(folder));

        assertThat(values(rows.get(0))).containsExactly(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"A2\" t=\"d\"><v>2026-11-29</v></c>", "<c r=\"A2\" s=\"x\"><v>1</v></c>", "<c r=\"A2\" t=\"s\"><v>x</v></c>",
            "<c r=\"A2\"><f t=\"shared\" si=\"7\"/><v>1</v></c>", "<c r=\"A2\" s=\"1\"><v>1E300</v></c>"})
    void aCellThatTheLibraryStumblesOverMakesTheFileABrokenOne(String cell) throws IOException {
        Path file = book(Workbooks.row(1, "code"), "<row r=\"2\">" + cell + "</row>").shared("raw").in(folder);

        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(InvalidInput.class,
                refusal -> assertThat(refusal.faults()).extracting(InvalidInput.Fault::code).containsExactly("administration.fileBroken"));
    }

    /** Text that compresses no better than a sheet does. */
    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        for (int at = 0; at < size; at++) {
            noise[at] = (byte) ('a' + (at * 31 + at / 7 * 17 + at / 4_096) % 23);
        }
        byte[] begin = "<sst><si><t>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(begin, 0, noise, 0, begin.length);
        return noise;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmful")
    void whatMightDoHarmIsRefusedBeforeItIsRead(String name, Workbooks book, String code) throws IOException {
        assertRefused(book.in(folder), code);
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedWhateverItIsCalled() throws IOException {
        assertRefused(Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4, 5}),
                "administration.fileOldOrEncrypted");
        assertRefused(Files.write(folder.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}), "administration.fileUnknown");
        assertRefused(Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(Files.readAllBytes(book(Workbooks.row(1, "code")).in(folder)), 900)),
                "administration.fileBroken");
        assertRefused(Workbooks.of("x").part("xl/workbook.xml", "<workbook/>").in(folder), "administration.fileUnknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void csvIsReadWithWhateverStandsBetweenTheValues(String between) throws IOException {
        List<SheetRow> rows = read(text("code%1$sname\r\n\r\nraw%1$s\"a%1$s \"\"b\"\"\nc\"\r\n%1$sx".formatted(between), StandardCharsets.UTF_8));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 5);
        assertThat(values(rows.get(1))).containsExactly("raw", "a%s \"b\"\nc".formatted(between));
        assertThat(rows.get(2).cells().keySet()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void csvIsReadInTheEncodingThatItIsIn(String encoding) throws IOException {
        assertThat(values(read(text("编码,中文名称\r\nraw,原材料", Charset.forName(encoding))).get(1))).containsExactly("raw", "原材料");
        assertThat(values(read(text("\uFEFF编码,中文名称", StandardCharsets.UTF_8)).get(0))).containsExactly("编码", "中文名称");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-x", "'quoted'", "plain", "a,\"b\"\nc", "原材料"})
    void whatCsvIsWrittenWithIsReadBackAndNeverCalculated(String value) throws IOException {
        Path file = folder.resolve("written.csv");
        try (CsvWriting csv = new CsvWriting(Files.newOutputStream(file))) {
            csv.row(Arrays.asList("code", value, new BigDecimal("-2.50"), null));
        }

        assertThat(values(read(file).get(0))).containsExactly("code", value, "-2.50");
        assertThat(Files.readString(file)).doesNotContainPattern("(^|,)\"?[=+@]").startsWith("\uFEFF");
    }

    @Test
    void pickListsAndHintsStandInTheTemplateAndTheListsAreNoSheetOfIts() throws IOException {
        Path file = folder.resolve("template.xlsx");
        List<String> units = List.of("pcs", "kg");
        try (SpreadsheetWriter book = new SpreadsheetWriter(Files.newOutputStream(file), ZoneOffset.UTC)) {
            for (String name : List.of("One", "Two")) {
                book.sheet(name, List.of(new SpreadsheetWriter.Heading("Unit *", 10, "One of the units", units, true, true))).close();
            }
        }

        try (SheetFile opened = SheetFile.open(file); ZipFile parts = new ZipFile(file.toFile())) {
            assertThat(opened.sheets()).extracting(Sheet::name).containsExactly("One", "Two");
            String sheet = new String(parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).contains("<dataValidation sqref=\"A2:A100001\" type=\"list\"", "lists", "$A$1:$A$2<");
        }
    }
}
