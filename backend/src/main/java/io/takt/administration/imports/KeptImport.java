package io.takt.administration.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has given, and what became of it.
 *
 * @param entity the kind of record that it holds, where the file itself does not say so
 * @param person who gave it, whoever takes it back
 * @param files how many files came with it in a package
 * @param unnamed how many of them no row names
 * @param unnamedFiles the first of those, each on a line of its own
 */
public record KeptImport(long id, String code, String fileName, String sha256, @Nullable String entity, String person, ImportState state,
        Instant startedAt, @Nullable Instant endedAt, int added, int changed, int unchanged, int faults, int files, int unnamed, @Nullable String unnamedFiles) {
}
