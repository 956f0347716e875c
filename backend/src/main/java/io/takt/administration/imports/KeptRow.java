package io.takt.administration.imports;

import io.takt.administration.spi.RowChange.Action;
import io.takt.shared.Sha256;

/**
 * What one row of a file did.
 *
 * @param line      the row's number, as people count
 * @param oldValues the fields that became others, as JSON
 */
public record KeptRow(long id, String entity, int line, String code, Action action, String oldValues, String newValues, int version) {

    /** What the row does, and to which values; the same in the run as in the dry run unless somebody has changed the record between. */
    String effect() {
        return String.join(" ", entity, String.valueOf(line), code, action.name(), Sha256.of(oldValues));
    }
}
