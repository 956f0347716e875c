package io.takt.administration.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an imported row has done to a record.
 *
 * @param before  the old values of the fields that became others; empty for a new record
 * @param after   their new values
 * @param version the version that the record has since
 */
public record RowChange(Action action, String code, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after,
        int version) {

    /** What became of the record. */
    public enum Action { ADDED, CHANGED, UNCHANGED }

    public RowChange {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** A new record; that its code is what it is called by is no change. */
    public static RowChange added(String code, Map<String, ? extends @Nullable Object> values, int version) {
        Map<String, @Nullable Object> now = new LinkedHashMap<>(values);
        now.remove(ImportedSheet.KEY);
        return new RowChange(Action.ADDED, code, Map.of(), now, version);
    }

    /** The fields in which a record differs from what it was, as {@link WantedValues#alike people} see it; unchanged if there is none. */
    public static RowChange between(String code, Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after, int version) {
        Map<String, @Nullable Object> old = new LinkedHashMap<>();
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            if (!WantedValues.alike(before.get(field), value)) {
                old.put(field, before.get(field));
                now.put(field, value);
            }
        });
        return now.isEmpty() ? unchanged(code, version) : new RowChange(Action.CHANGED, code, old, now, version);
    }

    public static RowChange unchanged(String code, int version) {
        return new RowChange(Action.UNCHANGED, code, Map.of(), Map.of(), version);
    }
}
