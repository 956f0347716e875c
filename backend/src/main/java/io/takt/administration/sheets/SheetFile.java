package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workbook or a CSV file that has been found harmless. Its rows are read one by one, as often as they are asked for. */
public interface SheetFile extends Closeable {

    /** What every fault of a file as a whole is told by. */
    String POINTER = "/file";

    List<Sheet> sheets();

    Stream<SheetRow> rows(Sheet sheet);

    /**
     * Opens a file by what it holds, whatever it is called.
     *
     * @throws InvalidInput if it is none that can be read, or one that might do harm
     */
    static SheetFile open(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (Signature.OLE2.begins(start)) {
            throw InvalidInput.at(POINTER, "administration.fileOldOrEncrypted");
        }
        return Signature.ZIP.begins(start) ? WorkbookFile.open(file) : CsvFile.open(file);
    }

    /**
     * One sheet.
     *
     * @param name   as its tab calls it; null where a file has no tabs
     * @param rows   how many rows it has
     * @param faults cells that make it unfit
     */
    record Sheet(int index, @Nullable String name, int rows, List<CellFault> faults) {
    }

    /** A cell or a range of them, and the message that says what is wrong with it. */
    record CellFault(String address, int row, String code) {
    }
}
