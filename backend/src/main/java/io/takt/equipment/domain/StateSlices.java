package io.takt.equipment.domain;

import io.takt.equipment.StateHistory.StateSlice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of state slices, and when each machine was heard last. */
public interface StateSlices {

    /** One change of a machine's slices at a time, until the transaction ends. */
    long lock(long equipment);

    /** The slice that began last at or before this time. */
    Optional<KeptSlice> at(long equipment, Instant at);

    Optional<KeptSlice> last(long equipment);

    List<StateSlice> between(long equipment, Instant from, Instant to);

    void add(long equipment, StateSlice slice);

    void end(long id, Instant at);

    void remove(long id);

    void heard(String device, Instant at);

    Optional<Instant> heardAt(long equipment);

    /** A slice with the key of its row. */
    record KeptSlice(long id, StateSlice slice) {

        public boolean isSame(StateSlice other) {
            return slice.state() == other.state() && Objects.equals(slice.program(), other.program());
        }

        public @Nullable Instant to() {
            return slice.to();
        }
    }
}
