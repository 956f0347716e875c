package io.takt.equipment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each machine was doing and when. Slices never overlap, and none goes on while nothing is known of the machine. */
public interface StateHistory {

    /**
     * The slices that touch the time between, the oldest first. Needs {@code equipment.read}.
     *
     * @throws io.takt.shared.NotFound     {@code equipment.unknown}
     * @throws io.takt.shared.InvalidInput if the time is empty or longer than a month
     */
    List<StateSlice> between(String equipment, Instant from, Instant to);

    /**
     * A machine was in one state with one program.
     *
     * @param from plant time
     * @param to   plant time, not included; null while it lasts
     */
    record StateSlice(EquipmentState state, @Nullable String program, Source source, Instant from, @Nullable Instant to) {
    }

    /** How a state came to be known. */
    enum Source {
        /** The device said so, or it was entered with the equipment. */
        REPORTED,
        /** The device could not be reached. */
        LINK,
        /** The product itself was not running. */
        RESTART
    }
}
