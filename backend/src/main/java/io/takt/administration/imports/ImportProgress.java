package io.takt.administration.imports;

/** How many rows of an import are done, of how many. */
public record ImportProgress(int done, int total) {
}
