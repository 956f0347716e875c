package io.takt.administration.imports;

import io.takt.administration.sheets.ZipPackage;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that the rows of a package name: each lies in the folder of its record, called as its row calls it. */
final class PackedPaths {

    private static final String FOLDER = "files/";

    private final Map<String, Packed> files = new LinkedHashMap<>();

    /** A row that names its files by their paths instead of their checksums. */
    Map<String, @Nullable Object> named(SheetForm form, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>(row);
        for (SheetColumn column : form.columns()) {
            if (column.type() == Type.FILE && row.get(column.key()) instanceof String sha256) {
                named.put(column.key(), path(form, row, sha256));
            }
        }
        return named;
    }

    List<Packed> files() {
        return List.copyOf(files.values());
    }

    /** Neither what a system leaves out nor what one with other rules for names takes for the same gets lost on the way. */
    private String path(SheetForm form, Map<String, @Nullable Object> row, String sha256) {
        String folder = FOLDER + row.get(form.key()) + "/";
        String name = String.valueOf(row.get(form.columns().get(form.path().size()).key()));
        Packed packed = new Packed(ZipPackage.isJunk(name) ? folder + "_" + name : folder + name, sha256);
        Packed other = files.putIfAbsent(compared(packed), packed);
        for (int number = 2; other != null && !other.equals(packed); number++) {
            packed = new Packed(folder + number + "-" + name, sha256);
            other = files.putIfAbsent(compared(packed), packed);
        }
        return packed.path();
    }

    private static String compared(Packed packed) {
        return ZipPackage.path(packed.path()).toLowerCase(Locale.ROOT);
    }

    /** A file and where it lies in the package. */
    record Packed(String path, String sha256) {
    }
}
