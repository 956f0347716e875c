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
}
