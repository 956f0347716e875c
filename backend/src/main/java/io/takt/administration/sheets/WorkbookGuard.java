package io.takt.administration.sheets;

import io.takt.administration.sheets.SheetFile.CellFault;
import io.takt.administration.sheets.SheetFile.Sheet;
import io.takt.shared.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a workbook before anything reads it: every part is inflated and counted, every XML parsed without believing it.
 * Afterwards nothing in it runs, points outside, hides another file, or grows beyond what the product can hold.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_FAULTS = 500;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";
    private static final int START = 8;

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final InflatedSize inflated = InflatedSize.ofWorkbook();
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<Tab> tabs = new ArrayList<>();

    private WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * @return the sheets that people see, in the order of their tabs
     * @throws InvalidInput if the file is no workbook, is broken, or might do harm
     */
    static List<Sheet> inspect(Path file) throws IOException {
        WorkbookGuard guard = new WorkbookGuard();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            guard.inspect(parts);
        } catch (ZipException | XMLStreamException | IllegalArgumentException broken) {
            throw refusal("administration.fileBroken");
        }
        return guard.sheets();
    }

    private void inspect(ZipFile parts) throws IOException, XMLStreamException {
        if (parts.size() > MOST_PARTS) {
            throw refusal("administration.fileTooLarge");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(parts.entries())) {
            if (!names.add(part.getName())) {
                throw refusal("administration.fileBroken");
            }
            requireHarmless(part.getName().toLowerCase(Locale.ROOT));
            try (InputStream in = new BufferedInputStream(inflated.counting(parts.getInputStream(part), part))) {
                inspect(part.getName(), in);
            }
        }
        if (!names.contains(TYPES) || !names.contains(WORKBOOK) || tabs.isEmpty()) {
            throw refusal("administration.fileUnknown");
        }
    }

    private static void requireHarmless(String name) {
        if (name.contains("vbaproject") || name.contains("macrosheets/")) {
            throw refusal("administration.fileMacros");
        }
        if (name.contains("externallinks/") || name.endsWith("connections.xml")) {
            throw refusal("administration.fileLinks");
        }
        if (name.contains("embeddings/") || name.contains("activex/")) {
            throw refusal("administration.fileNested");
        }
    }

    private void inspect(String name, InputStream in) throws IOException, XMLStreamException {
        in.mark(START);
        if (Signature.isArchive(in.readNBytes(START))) {
            throw refusal("administration.fileNested");
        }
        in.reset();
        if (!InflatedSize.isSheet(name) && !name.endsWith(".xml") && !name.endsWith(".rels") && !name.endsWith(".vml")) {
            in.transferTo(OutputStream.nullOutputStream());
            return;
        }
        Content content = new Content();
        XMLStreamReader reader = xml.createXMLStreamReader(in);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refusal("administration.fileDefinesEntities");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(name, reader, content);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                content.ended(reader.getLocalName());
            } else if (reader.hasText()) {
                content.text(reader.getTextLength());
            }
        }
        contents.put(name, content);
    }

    private void element(String part, XMLStreamReader reader, Content content) {
        switch (reader.getLocalName()) {
            case "row" -> content.row(attribute(reader, "r"));
            case "c" -> content.cell(attribute(reader, "r"));
            case "si" -> content.textBegins();
            case "mergeCell" -> content.merged(attribute(reader, "ref"));
            case "sheet" -> {
                if (part.equals(WORKBOOK)) {
                    require(tabs.size() < MOST_PARTS);
                    tabs.add(new Tab(attribute(reader, "name"), attribute(reader, "id"), attribute(reader, "state")));
                }
            }
            case "Relationship" -> {
                if (part.equals(RELATIONS)) {
                    targets.put(attribute(reader, "Id"), attribute(reader, "Target").replaceFirst("^/xl/", ""));
                }
            }
            case "Default", "Override" -> {
                if (part.equals(TYPES)) {
                    type(attribute(reader, "ContentType").toLowerCase(Locale.ROOT), attribute(reader, "PartName").replaceFirst("^/", ""));
                }
            }
            default -> { }
        }
    }

    /** What the library holds in memory must not pass for a sheet, and its workbook must be the one that is looked through. */
    private static void type(String type, String part) {
        if (type.contains("macroenabled")) {
            throw refusal("administration.fileMacros");
        }
        require(!InflatedSize.isSheet(part) || !type.endsWith(".sharedstrings+xml") && !type.endsWith(".styles+xml"));
        require(!type.endsWith(".sheet.main+xml") || part.equals(WORKBOOK));
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw refusal("administration.fileBroken");
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int index = 0; index < tabs.size(); index++) {
            Tab tab = tabs.get(index);
            if (tab.state().isEmpty() || tab.state().equals("visible")) {
                Content content = contents.get("xl/" + targets.get(tab.relation()));
                if (content == null) {
                    throw refusal("administration.fileBroken");
                }
                sheets.add(new Sheet(index, tab.name(), content.rows, content.faults));
            }
        }
        return sheets;
    }

    private static InvalidInput refusal(String code) {
        return InvalidInput.at(SheetFile.POINTER, code);
    }

    private record Tab(String name, String relation, String state) {
    }

    /** What a sheet has shown of itself. */
    private static final class Content {

        private final List<CellFault> faults = new ArrayList<>();
        private int rows;
        private int cellsInRow;
        private boolean inText;
        private int text;

        private void row(String number) {
            rows++;
            require(number.isEmpty() || number.matches("\\d{1,7}") && Integer.parseInt(number) <= MOST_ROWS);
        }

        /** A cell that is far out makes the library hold all cells before it. */
        private void cell(String address) {
            cellsInRow++;
            require(rows == 0 || cellsInRow <= MOST_COLUMNS);
            require(address.isEmpty() || isWithin(address));
            textBegins();
        }

        private static boolean isWithin(String address) {
            Matcher parts = ADDRESS.matcher(address);
            return parts.matches() && (parts.group(1).length() < 3 || parts.group(1).compareTo("XFD") <= 0)
                    && Integer.parseInt(parts.group(2)) <= MOST_ROWS;
        }

        private void textBegins() {
            inText = true;
            text = 0;
        }

        private void text(int length) {
            text += inText ? length : 0;
            if (text > LONGEST_TEXT) {
                throw refusal("administration.fileTooLarge");
            }
        }

        private void ended(String element) {
            switch (element) {
                case "row" -> cellsInRow = 0;
                case "c", "si" -> inText = false;
                default -> { }
            }
        }

        private void merged(String range) {
            if (faults.size() < MOST_FAULTS) {
                String digits = range.replaceAll(":.*|\\D", "");
                faults.add(new CellFault(range, digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits),
                        "administration.cellMerged"));
            }
        }
    }
}
