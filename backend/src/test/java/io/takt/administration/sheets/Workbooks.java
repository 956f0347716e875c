package io.takt.administration.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that they may be as no spreadsheet program writes them. */
public final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {
    }

    /** One sheet with these rows of XML. */
    public static Workbooks of(String sheet, String... rows) {
        Workbooks book = new Workbooks();
        book.part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(TYPE));
        book.part("_rels/.rels", relations("<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        book.part("xl/_rels/workbook.xml.rels", relations("<Relationship Id=\"r1\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"%1$s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"r3\" Type=\"%1$s/styles\" Target=\"styles.xml\"/>"));
        book.part("xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                .formatted(MAIN, OFFICE, sheet));
        book.part("xl/styles.xml", "<styleSheet xmlns=\"%s\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                .formatted(MAIN));
        book.sheet(String.join("", rows), "");
        return book;
    }

    public Workbooks sheet(String rows, String behind) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, behind));
    }

    /** The same rows with something behind them. */
    public Workbooks behind(String elements) {
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, sheet) ->
                text(sheet).replace("</sheetData>", "</sheetData>" + elements).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A row of texts; an empty one is no cell. */
    public static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(SheetRow.address(column, number), texts[column]));
            }
        }
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    /** As programs write it that have nothing to say of formats. */
    public Workbooks withoutFormats() {
        parts.remove("xl/styles.xml");
        parts.computeIfPresent("[Content_Types].xml", (name, types) -> text(types).replaceAll("<Override PartName=\"/xl/styles[^>]*>", "").getBytes(StandardCharsets.UTF_8));
        parts.computeIfPresent("xl/_rels/workbook.xml.rels", (name, rels) -> text(rels).replaceAll("<Relationship Id=\"r3\"[^>]*>", "").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Workbooks shared(String... texts) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN,
                Arrays.stream(texts).map("<si><t>%s</t></si>"::formatted).collect(Collectors.joining())));
    }

    public Workbooks part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Workbooks part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, each.formatted(OFFICE));
    }
}
