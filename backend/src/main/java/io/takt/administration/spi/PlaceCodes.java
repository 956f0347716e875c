package io.takt.administration.spi;

/** How long a part of a code becomes that names a place; the plant knows it. */
public interface PlaceCodes {

    /** As long as the longest code of a place that is not archived; zero while there is none. */
    int longest();
}
