package io.takt.administration.imports;

import io.takt.administration.imports.RunNotes.Place;
import io.takt.administration.sheets.SheetCell;
import io.takt.administration.sheets.SheetFile.CellFault;
import io.takt.administration.sheets.SheetFile.Sheet;
import io.takt.administration.sheets.SheetRow;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet of a file with what it holds: its first row says what its columns are, every other is a record, or a row of a list inside of one. */
final class FilledSheet {

    private final Sheet sheet;
    private final SheetForm form;
    private final SheetWords words;
    private final CellReader reader;
    private final RunNotes notes;
    private final NamedFiles files;
    private final Place place;
    private final Map<Integer, SheetColumn> columns = new TreeMap<>();
    private final Set<Integer> titled = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private boolean headed;
    private boolean unusable;

    FilledSheet(Sheet sheet, SheetForm form, SheetWords words, CellReader reader, RunNotes notes, NamedFiles files) {
        this.sheet = sheet;
        this.form = form;
        this.words = words;
        this.reader = reader;
        this.notes = notes;
        this.files = files;
        this.place = new Place(sheet.name(), form.entity(), null);
    }

    Sheet sheet() {
        return sheet;
    }

    SheetForm form() {
        return form;
    }

    void tellMergedCells() {
        for (CellFault fault : sheet.faults()) {
            notes.wrong(place.at(fault.row()), null, fault.address(), null, fault.code());
        }
    }

    /** @return the record that a row wants; empty for the heading, and for a row that cannot be told whose it is */
    Optional<Wanted> read(SheetRow row) {
        if (row.cells().isEmpty()) {
            return Optional.empty();
        }
        if (!headed) {
            headed = true;
            head(row);
            return Optional.empty();
        }
        Wanted wanted = values(row);
        if (form.nested() && !saysNone(wanted)) {
            tellMissing(wanted);
        }
        return keyed(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    private void head(SheetRow row) {
        Place heading = place.at(row.number());
        titled.addAll(row.cells().keySet());
        Set<String> known = new HashSet<>();
        new TreeMap<>(row.cells()).forEach((at, cell) -> {
            String name = CellReader.shown(cell);
            String address = SheetRow.address(at, row.number());
            Optional<SheetColumn> column = form.columns().stream()
                    .filter(one -> words.isColumn(form.entity(), one, name)).findFirst();
            if (column.isEmpty()) {
                notes.wrong(heading, null, address, name, "administration.columnUnknown", name);
            } else if (!known.add(column.get().key())) {
                notes.wrong(heading, column.get().key(), address, name, "administration.columnTwice", name);
            } else {
                columns.put(at, column.get());
            }
        });
        if (!known.contains(form.key())) {
            notes.wrong(heading, form.key(), null, null, "administration.columnMissing");
        }
        if (form.nested()) {
            List<SheetColumn> lacking = form.columns().stream().filter(SheetColumn::required)
                    .filter(column -> !known.contains(column.key()) && !column.key().equals(form.key())).toList();
            lacking.forEach(column -> notes.wrong(heading, column.key(), null, null, "administration.columnNeeded"));
            unusable = !lacking.isEmpty();
        }
    }

    /** Whether it can be told whose its rows are, and no row lacks what it cannot be without. */
    boolean isUsable() {
        return !headed || !unusable && hasKey();
    }

    private boolean hasKey() {
        return columns.values().stream().anyMatch(column -> column.key().equals(form.key()));
    }

    private Wanted values(SheetRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Set<String> faulty = new HashSet<>();
        columns.forEach((at, column) -> {
            SheetCell cell = row.cells().get(at);
            try {
                values.put(column.key(), cell == null ? null : value(column, cell));
            } catch (InvalidInput unreadable) {
                faulty.add(column.key());
                tell(row, unreadable);
            }
        });
        row.cells().keySet().stream().filter(at -> !titled.contains(at)).sorted().findFirst().ifPresent(at -> {
            faulty.add("");
            notes.wrong(place.at(row.number()), null, SheetRow.address(at, row.number()), CellReader.shown(row.cells().get(at)),
                    "administration.cellBeyond");
        });
        return new Wanted(row, values, faulty);
    }

    private Object value(SheetColumn column, SheetCell cell) {
        Object value = reader.read(form.entity(), column, cell);
        return column.type() == Type.FILE ? files.checksum(column.key(), value.toString()) : value;
    }

    /** Whether a row names nothing but whose it is: that list has no rows. */
    boolean saysNone(Wanted wanted) {
        List<String> owners = form.owners();
        return wanted.faulty().isEmpty() && wanted.values().entrySet().stream()
                .allMatch(value -> value.getValue() == null || owners.contains(value.getKey()));
    }

    /** What a row of a list holds, without whose it is. */
    Map<String, @Nullable Object> ownValues(Wanted wanted) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(wanted.values());
        form.owners().forEach(values::remove);
        return values;
    }

    private void tellMissing(Wanted wanted) {
        columns.values().stream().filter(column -> column.required() && !column.key().equals(form.key()))
                .map(SheetColumn::key).filter(key -> wanted.values().get(key) == null && wanted.faulty().add(key))
                .forEach(key -> tell(wanted.row(), InvalidInput.at(key, "shared.fieldMissing")));
    }

    private boolean keyed(Wanted wanted) {
        if (!(wanted.values().get(form.key()) instanceof String code)) {
            if (hasKey() && !wanted.faulty().contains(form.key())) {
                tell(wanted.row(), InvalidInput.at(form.key(), "administration.codeMissing"));
            }
            return false;
        }
        if (form.nested()) {
            return true;
        }
        Integer first = seen.putIfAbsent(code, wanted.row().number());
        if (first != null) {
            tell(wanted.row(), InvalidInput.at(form.key(), "administration.codeTwice", code, first.toString()));
        }
        return first == null;
    }

    /** Tells a fault at the cell of its column, unless that cell is known to be wrong. */
    void tell(Wanted wanted, String pointer, Fault fault) {
        if (!wanted.faulty().contains(key(pointer))) {
            tell(wanted.row(), key(pointer), fault);
        }
    }

    private void tell(SheetRow row, InvalidInput refusal) {
        refusal.faults().forEach(fault -> tell(row, key(fault.pointer()), fault));
    }

    private void tell(SheetRow row, String key, Fault fault) {
        notes.wrong(place.at(row.number()), key, address(row, key), given(row, key), fault.code(), fault.arguments());
    }

    /** Tells what the whole row is refused for, at its code. */
    void tell(Wanted wanted, DomainException refusal) {
        SheetRow row = wanted.row();
        notes.refused(place.at(row.number()), form.key(), address(row, form.key()), given(row, form.key()), refusal);
    }

    void tellWhole(DomainException refusal) {
        notes.refused(place, null, null, null, refusal);
    }

    private String key(String pointer) {
        String key = SheetForm.keyOf(pointer);
        return form.columns().stream().anyMatch(column -> column.key().equals(key)) ? key : form.key();
    }

    private @Nullable String address(SheetRow row, String key) {
        return place(key).map(at -> SheetRow.address(at, row.number())).orElse(null);
    }

    private @Nullable String given(SheetRow row, String key) {
        return place(key).map(at -> row.cells().get(at)).map(CellReader::shown).orElse(null);
    }

    private Optional<Integer> place(String key) {
        return columns.entrySet().stream().filter(entry -> entry.getValue().key().equals(key)).map(Map.Entry::getKey).findFirst();
    }

    /**
     * What a row wants.
     *
     * @param faulty the columns whose cells cannot be read; the empty one for a cell that is in none
     */
    record Wanted(SheetRow row, Map<String, @Nullable Object> values, Set<String> faulty) {
    }
}
