package io.takt.administration.imports;

import io.takt.administration.spi.RowChange.Action;

/**
 * What one row of a file did.
 *
 * @param line      the row's number, as people count
 * @param oldValues the fields that became others, as JSON
 */
public record KeptRow(long id, String entity, int line, String code, Action action, String oldValues, String newValues, int version) {
}
