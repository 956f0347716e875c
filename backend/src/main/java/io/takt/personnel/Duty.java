package io.takt.personnel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a person is to work.
 *
 * @param absent why the person will not be there; null if nothing is known against it
 */
public record Duty(String person, LocalDate day, String shift, Origin origin, Absence.@Nullable Kind absent) {

    /** Where it comes from: the team's roster, or an agreement of this person. */
    public enum Origin { TEAM, SWAP, OVERTIME }
}
