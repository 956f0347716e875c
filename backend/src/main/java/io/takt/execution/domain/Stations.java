package io.takt.execution.domain;

import org.jspecify.annotations.Nullable;

/** Where one thing is decided at a time: a station's row is locked while its next work is chosen. */
public interface Stations {

    Station lock(String code);

    void setUpFor(String code, String setupFamily);

    /** A station and what it is set up for. */
    record Station(String code, @Nullable String setupFamily) {
    }
}
