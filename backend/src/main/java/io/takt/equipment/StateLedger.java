package io.takt.equipment;

import io.takt.equipment.StateHistory.Source;
import io.takt.equipment.StateHistory.StateSlice;
import io.takt.equipment.domain.StateSlices;
import io.takt.equipment.domain.StateSlices.KeptSlice;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts a machine's time into slices, one after the other without gap or overlap. */
@Component
class StateLedger {

    private final StateSlices slices;
    private final PlantClock clock;

    StateLedger(StateSlices slices, PlantClock clock) {
        this.slices = slices;
        this.clock = clock;
    }

    /** A state that was reported. What comes late is put where it belongs, and never into a time of which nothing is known. */
    void reported(long equipment, EquipmentState state, @Nullable String program, Instant when) {
        slices.lock(equipment);
        Instant at = whole(when.isAfter(clock.now()) ? clock.now() : when);
        StateSlice next = new StateSlice(state, program, Source.REPORTED, at, null);
        Optional<KeptSlice> found = slices.at(equipment, at);
        if (found.isEmpty()) {
            first(equipment, next);
        } else if (found.get().slice().source() == Source.REPORTED) {
            cut(equipment, found.get(), next);
        } else if (found.get().to() != null) {
            reportedAfter(equipment, found.get(), next);
        }
    }

    private void first(long equipment, StateSlice next) {
        if (slices.last(equipment).isEmpty()) {
            slices.add(equipment, next);
        }
    }

    private void reportedAfter(long equipment, KeptSlice gap, StateSlice next) {
        Instant end = gap.slice().to();
        slices.at(equipment, end).filter(after -> after.id() != gap.id()).ifPresent(
                after -> cut(equipment, after, new StateSlice(next.state(), next.program(), next.source(), end, null)));
    }

    /** Nothing is known of the machine after this time. */
    void lost(long equipment, Source why, Instant lastHeard) {
        append(equipment, new StateSlice(EquipmentState.NO_DATA, null, why, whole(lastHeard), null));
    }

    /** The machine can be heard again and says what it is doing. */
    void found(long equipment, EquipmentState state, @Nullable String program, Instant when) {
        append(equipment, new StateSlice(state, program, Source.REPORTED, whole(when), null));
    }

    private void append(long equipment, StateSlice next) {
        slices.lock(equipment);
        Optional<KeptSlice> last = slices.last(equipment);
        if (last.isEmpty()) {
            slices.add(equipment, next);
        } else {
            Instant begun = last.get().slice().from();
            Instant from = next.from().isBefore(begun) ? begun : next.from();
            cut(equipment, last.get(), new StateSlice(next.state(), next.program(), next.source(), from, null));
        }
    }

    private void cut(long equipment, KeptSlice before, StateSlice next) {
        if (before.isSame(next)) {
            return;
        }
        if (before.slice().from().equals(next.from())) {
            slices.remove(before.id());
        } else {
            slices.end(before.id(), next.from());
        }
        slices.add(equipment, new StateSlice(next.state(), next.program(), next.source(), next.from(), before.to()));
    }

    /** Rows keep milliseconds. */
    private static Instant whole(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
