package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.FactList;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RecordColumns;
import io.takt.administration.spi.RecordList;
import io.takt.administration.spi.WantedValues;
import io.takt.administration.spi.WholeList;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.PermissionMissing;
import io.takt.shared.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list that belongs to records and is kept apart from them, as a sheet beside that of the records. */
final class ListSheet<R extends Record> {

    private static final int NAMED = 5;

    private final RecordList<R> list;
    private final WantedValues<R> values;
    private final NestedSheet sheet;

    ListSheet(RecordList<R> list, ObjectMapper json) {
        this.list = list;
        this.values = new WantedValues<>(list.type(), json);
        this.sheet = new NestedSheet(list.component(), new RecordColumns(Map.of()).ofRows(list.type()), List.of());
    }

    NestedSheet sheet() {
        return sheet;
    }

    String component() {
        return list.component();
    }

    /** The rows of records by their codes. */
    Map<String, List<Map<String, @Nullable Object>>> of(Collection<String> codes) {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        list.of(codes).forEach((code, known) -> rows.put(code, known.stream().map(row -> WantedValues.of(row)).toList()));
        return rows;
    }

    List<Map<String, @Nullable Object>> of(String code) {
        return of(List.of(code)).getOrDefault(code, List.of());
    }

    /**
     * Makes the list what the rows of a sheet say.
     *
     * @throws InvalidInput whose pointers begin with the list's name
     */
    void apply(String code, List<Map<String, @Nullable Object>> given) {
        List<R> rows = given.stream().map(values::wanted).toList();
        List<Fault> faults = new ArrayList<>();
        if (list instanceof FactList<R> facts) {
            add(facts, code, rows, faults);
        } else {
            put((WholeList<R>) list, code, rows, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private void add(FactList<R> facts, String code, List<R> rows, List<Fault> faults) {
        List<R> known = new ArrayList<>(known(code));
        for (int at = 0; at < rows.size(); at++) {
            R row = rows.get(at);
            if (known.stream().noneMatch(fact -> facts.isSaid(fact, row))) {
                told(at, faults, () -> facts.add(code, row));
                known.add(row);
            }
        }
    }

    private void put(WholeList<R> whole, String code, List<R> rows, List<Fault> faults) {
        List<R> known = known(code);
        known.stream().filter(row -> rows.stream().noneMatch(other -> key(row).equals(key(other)))).forEach(row -> whole.remove(code, row));
        Set<String> put = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            R row = rows.get(at);
            if (!put.add(key(row))) {
                faults.add(new Fault(place(at) + "/" + sheet.columns().get(0).key(), "administration.listedTwice", key(row)));
            } else if (known.stream().noneMatch(other -> WantedValues.alike(other, row))) {
                told(at, faults, () -> whole.put(code, row));
            }
        }
    }

    private List<R> known(String code) {
        return list.of(List.of(code)).getOrDefault(code, List.of());
    }

    /** The list as a use of the record, called as its sheet; empty if nothing stands in it. */
    Optional<Use> use(String code) {
        List<R> known = known(code);
        return known.isEmpty() ? Optional.empty() : Optional.of(new Use(list.entity() + "." + list.component() + ".sheet", known.size(), 0,
                known.stream().limit(NAMED).map(this::key).collect(Collectors.joining(", "))));
    }

    private String key(R row) {
        return String.valueOf(WantedValues.of(row).get(sheet.columns().get(0).key()));
    }

    /** What is wrong is told at the row, whatever it is. */
    private void told(int at, List<Fault> faults, Runnable change) {
        try {
            change.run();
        } catch (InvalidInput unfit) {
            unfit.faults().forEach(fault -> faults.add(new Fault(place(at) + fault.pointer(), fault.code(), fault.arguments())));
        } catch (PermissionMissing forbidden) {
            throw forbidden;
        } catch (DomainException refusal) {
            faults.add(new Fault(place(at), refusal.code(), refusal.arguments()));
        }
    }

    private String place(int at) {
        return "/" + list.component() + "/" + at;
    }

    /**
     * Makes the list what it was before a row of a file changed it.
     *
     * @throws ConcurrentChange if it is no longer as the row has left it
     */
    void undo(String code, List<Map<String, @Nullable Object>> before, List<Map<String, @Nullable Object>> after) {
        List<R> old = before.stream().map(values::wanted).toList();
        List<R> left = after.stream().map(values::wanted).toList();
        if (list instanceof FactList<R> facts) {
            for (int at = left.size() - 1; at >= 0; at--) {
                R added = left.get(at);
                if (old.stream().noneMatch(row -> WantedValues.alike(row, added))) {
                    facts.takeBack(code, added);
                }
            }
        } else if (WantedValues.alike(known(code), left)) {
            apply(code, before);
        } else {
            throw new ConcurrentChange("administration.recordNoLonger", code);
        }
    }
}
