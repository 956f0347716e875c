package io.takt.administration.imports;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that is not right.
 *
 * @param sheet      the sheet as the file calls it; null where it is the whole file
 * @param entity     the kind of record that the sheet holds, where that is known
 * @param line       as people count; null where it is the whole sheet
 * @param cell       the address, such as {@code B7}
 * @param field      the key of the column
 * @param given      what stands there
 * @param code       the message
 * @param arguments  what the message names, as JSON
 */
public record KeptFault(long id, @Nullable String sheet, @Nullable String entity, @Nullable Integer line, @Nullable String cell,
        @Nullable String field, @Nullable String given, String code, String arguments) {
}
