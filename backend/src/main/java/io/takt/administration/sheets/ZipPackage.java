package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A ZIP file that holds one workbook at its top and the files that its rows name. Nothing in it is ever written under its own name. */
public final class ZipPackage implements Closeable {

    private static final String WORKBOOK = ".xlsx";
    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.{0,2}(/.*)?|.*\\p{Cc}.*", Pattern.DOTALL);
    /** What systems and programs put beside the files of people. */
    private static final Pattern JUNK = Pattern.compile("(.*/)?(\\._.*|~\\$.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)|__MACOSX/.*",
            Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private final InflatedSize inflated;
    private final Map<String, String> names;

    /** @param names of its entries, by their paths */
    private ZipPackage(ZipFile zip, InflatedSize inflated, Map<String, String> names) {
        this.zip = zip;
        this.inflated = inflated;
        this.names = names;
    }

    /**
     * What a file is, if it is a package.
     *
     * @param largest as many bytes as all that it holds may become
     * @return empty for a workbook, which is a ZIP file too, and for whatever is none
     * @throws Unfit        names each entry that nothing may be taken from
     * @throws InvalidInput if it is broken, or has more entries than people make
     */
    public static Optional<ZipPackage> open(Path file, long largest) throws IOException, Unfit {
        if (!isZip(file)) {
            return Optional.empty();
        }
        ZipDirectory directory = ZipDirectory.read(file);
        if (directory.entries().stream().anyMatch(entry -> entry.name().equals(WorkbookGuard.TYPES))) {
            return Optional.empty();
        }
        Map<String, String> names = names(directory);
        try {
            ZipFile zip = new ZipFile(file.toFile(), directory.charset());
            return Optional.of(new ZipPackage(zip, InflatedSize.ofPackage(largest), names));
        } catch (ZipException broken) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.fileBroken");
        }
    }

    /** Whether a file begins as every ZIP file does that is not empty. */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Signature.ZIP.begins(in.readNBytes(4));
        }
    }

    /** The names of all files by their paths below the folder that holds everything. */
    private static Map<String, String> names(ZipDirectory directory) throws Unfit {
        Map<String, String> names = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (ZipDirectory.Entry entry : directory.entries()) {
            String path = path(entry.name());
            String fault = fault(entry, path);
            if (fault != null) {
                faults.add(new Fault(entry.name(), fault));
            } else if (!path.endsWith("/") && !isJunk(path) && names.put(path, entry.name()) != null) {
                faults.add(new Fault(entry.name(), "administration.packedTwice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return belowOneFolder(names);
    }

    /** A path as it is compared: some programs write it backwards, and some write letters apart from their marks. */
    public static String path(String name) {
        return Normalizer.normalize(name.strip().replace('\\', '/'), Form.NFC);
    }

    private static @Nullable String fault(ZipDirectory.Entry entry, String path) {
        if (entry.encrypted()) {
            return "administration.packedEncrypted";
        }
        if (!entry.packed()) {
            return "administration.packedUnknown";
        }
        return entry.link() || OUTSIDE.matcher(path.replaceFirst("/$", "")).matches() ? "administration.packedOutside" : null;
    }

    /** Whether a file is left out because no person has put it there. */
    public static boolean isJunk(String path) {
        return JUNK.matcher(path).matches();
    }

    /** Whoever packs a folder packs it with its name. */
    private static Map<String, String> belowOneFolder(Map<String, String> names) {
        Set<String> tops = names.keySet().stream().map(path -> path.substring(0, path.indexOf('/') + 1)).collect(Collectors.toSet());
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        Map<String, String> below = new LinkedHashMap<>();
        names.forEach((path, name) -> below.put(path.substring(top.length()), name));
        return below;
    }

    /**
     * The path of its workbook.
     *
     * @throws InvalidInput if there is not just one
     */
    public String workbook() {
        List<String> books = names.keySet().stream().filter(ZipPackage::isWorkbook).toList();
        if (books.isEmpty()) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.packageNoBook");
        }
        if (books.size() > 1) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.packageBooks", String.join(", ", books));
        }
        return books.get(0);
    }

    private static boolean isWorkbook(String path) {
        return path.indexOf('/') < 0 && path.regionMatches(true, path.length() - WORKBOOK.length(), WORKBOOK, 0, WORKBOOK.length());
    }

    /** The paths of all that is no workbook at its top. */
    public List<String> files() {
        return names.keySet().stream().filter(path -> !isWorkbook(path)).toList();
    }

    /** What a file holds; while it is read, it is refused if it is broken or if all together has become too large. */
    public InputStream content(String path) throws IOException {
        ZipEntry entry = zip.getEntry(names.get(path));
        if (entry == null) {
            throw broken();
        }
        try {
            return new Unpacked(inflated.counting(zip.getInputStream(entry), Long.MAX_VALUE), entry);
        } catch (ZipException astray) {
            throw broken();
        }
    }

    /** Whether more has come out of it than may. */
    public boolean isTooLarge() {
        return inflated.isTooLarge();
    }

    private static InvalidInput broken() {
        return InvalidInput.at(SheetFile.POINTER, "administration.packedBroken");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An entry by its name, and what is wrong with it. */
    public record Fault(String name, String code) {
    }

    /** A package with entries of which nothing may be taken. */
    public static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        Unfit(List<Fault> faults) {
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Compares what comes out with the checksum that it was packed with. */
    private static final class Unpacked extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 checksum = new CRC32();

        private Unpacked(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(target, offset, length);
            } catch (ZipException | EOFException cutOff) {
                throw broken();
            }
            if (count < 0 && checksum.getValue() != entry.getCrc()) {
                throw broken();
            }
            checksum.update(target, offset, Math.max(0, count));
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
