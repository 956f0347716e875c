package io.takt.security;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;

/** What accounts have to know of the plant, which lies above and says so itself. */
public interface PlantTree {

    /** Those of the codes that are no place's, archived or not. */
    Set<String> unknown(Collection<String> codes);

    /** The places and all that stands below them, archived or not. */
    Set<String> withBelow(Collection<String> codes);

    /** Where a day of the plant begins and ends. */
    ZoneId timeZone();
}
