package io.takt.administration.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.imports.ImportRows.Counts;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.shared.DomainException;
import io.takt.shared.InUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down what each row of a run did and what is wrong with it, some hundred at a time, so that memory does not grow with the
 * file. Faults outlive the run's own transaction, and so do the rows of a dry run.
 */
final class RunNotes {

    private static final int AT_ONCE = 500;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 40;

    private final ImportRows kept;
    private final ObjectMapper json;
    private final long importId;
    private final TransactionOperations ofRows;
    private final TransactionOperations ofFaults;
    private final List<KeptRow> rows = new ArrayList<>();
    private final List<KeptFault> faults = new ArrayList<>();
    private final Map<Action, Integer> actions = new EnumMap<>(Action.class);
    private int faultCount;

    RunNotes(ImportRows kept, ObjectMapper json, long importId, TransactionOperations ofRows, TransactionOperations ofFaults) {
        this.kept = kept;
        this.json = json;
        this.importId = importId;
        this.ofRows = ofRows;
        this.ofFaults = ofFaults;
    }

    /** What a row has done, as it will be written down. */
    KeptRow row(String entity, int rowNumber, RowChange change) {
        return new KeptRow(0, entity, rowNumber, change.code(), change.action(), written(change.before()), written(change.after()), change.version());
    }

    void did(KeptRow row) {
        actions.merge(row.action(), 1, Integer::sum);
        rows.add(row);
        if (rows.size() >= AT_ONCE) {
            flushRows();
        }
    }

    void wrong(Place place, @Nullable String field, @Nullable String cell, @Nullable String given, String code, Object... arguments) {
        faultCount++;
        Object[] readable = Arrays.stream(arguments)
                .map(one -> one instanceof String text ? shortened(text, LONGEST_VALUE) : one).toArray();
        faults.add(new KeptFault(0, shortened(place.sheet(), LONGEST_NAME), place.entity(), place.row(), shortened(cell, LONGEST_ADDRESS),
                field, shortened(given, LONGEST_VALUE), code, written(readable)));
        if (faults.size() >= AT_ONCE) {
            flushFaults();
        }
    }

    /** What a service refuses, with what uses the record where that is the reason. */
    void refused(Place place, @Nullable String field, @Nullable String cell, @Nullable String given, DomainException refusal) {
        Object[] arguments = refusal instanceof InUse used ? new Object[] {used.arguments()[0], used.uses()} : refusal.arguments();
        wrong(place, field, cell, given, refusal.code(), arguments);
    }

    void flush() {
        flushRows();
        flushFaults();
    }

    Counts counts() {
        return new Counts(actions.getOrDefault(Action.ADDED, 0), actions.getOrDefault(Action.CHANGED, 0),
                actions.getOrDefault(Action.UNCHANGED, 0), faultCount);
    }

    private void flushRows() {
        if (!rows.isEmpty()) {
            ofRows.executeWithoutResult(status -> kept.addRows(importId, rows));
            rows.clear();
        }
    }

    private void flushFaults() {
        if (!faults.isEmpty()) {
            ofFaults.executeWithoutResult(status -> kept.addFaults(importId, faults));
            faults.clear();
        }
    }

    /** A value as long as people read it, on one line. */
    static String readable(String value) {
        return String.valueOf(shortened(value, LONGEST_VALUE));
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record's values are not plain", impossible);
        }
    }

    /**
     * Where something stands.
     *
     * @param sheet  as the file calls it
     * @param entity the kind of record that the sheet holds
     */
    record Place(@Nullable String sheet, @Nullable String entity, @Nullable Integer row) {

        static final Place FILE = new Place(null, null, null);

        Place at(int number) {
            return new Place(sheet, entity, number);
        }
    }
}
