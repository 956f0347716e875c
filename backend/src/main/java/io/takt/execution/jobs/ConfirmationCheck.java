package io.takt.execution.jobs;

import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Measured;
import io.takt.execution.domain.Unit;
import io.takt.execution.jobs.HandConfirmation.Confirmed;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what is missing or wrong in a confirmation by hand before anything is booked. */
@Component
class ConfirmationCheck {

    private final RoutingBook routings;

    ConfirmationCheck(RoutingBook routings) {
        this.routings = routings;
    }

    /**
     * The units that are confirmed.
     *
     * @param open the units that the machine was to work on
     * @throws InvalidInput if they are not among them, the reason is missing, or not each judged value is given or said to be unknown
     */
    List<Unit> worked(LockedJob locked, Confirmed confirmed, List<Unit> open) {
        if (confirmed.units().isEmpty()) {
            throw InvalidInput.at("/units", "execution.unitsMissing");
        }
        if (new HashSet<>(confirmed.units()).size() < confirmed.units().size()) {
            throw InvalidInput.at("/units", "execution.unitTwice");
        }
        if (confirmed.reason().isBlank()) {
            throw InvalidInput.at("/reason", "execution.reasonMissing");
        }
        List<Unit> worked = confirmed.units().stream().map(code -> unitOf(code, open)).toList();
        requireValues(locked, confirmed);
        return worked;
    }

    private static Unit unitOf(String code, List<Unit> open) {
        return open.stream().filter(unit -> unit.code().equals(code)).findFirst()
                .orElseThrow(() -> InvalidInput.at("/units", "execution.unitNotOpen", code));
    }

    private void requireValues(LockedJob locked, Confirmed confirmed) {
        boolean saysNothing = confirmed.values().isEmpty() && confirmed.unknown().isEmpty();
        if (locked.job().measured() && (saysNothing || confirmed.units().size() > 1)) {
            throw InvalidInput.at("/values", "execution.valuesOfOneUnit");
        }
        List<String> tags = locked.job().measured() ? tagsOf(locked) : List.of();
        List<Fault> faults = new ArrayList<>();
        tags.stream().filter(tag -> !confirmed.values().containsKey(tag) && !confirmed.unknown().containsKey(tag))
                .forEach(tag -> faults.add(new Fault("/values/" + tag, "execution.unmeasured", confirmed.units().get(0), tag)));
        tags.stream().filter(tag -> confirmed.values().containsKey(tag) && confirmed.unknown().containsKey(tag))
                .forEach(tag -> faults.add(new Fault("/unknown/" + tag, "execution.knownAndUnknown", tag)));
        faults.addAll(strangers("/values/", confirmed.values().keySet(), tags));
        faults.addAll(strangers("/unknown/", confirmed.unknown().keySet(), tags));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static List<Fault> strangers(String at, Set<String> names, List<String> tags) {
        return names.stream().filter(name -> !tags.contains(name)).map(name -> new Fault(at + name, "execution.valueUnknown", name)).toList();
    }

    private List<String> tagsOf(LockedJob locked) {
        return routings.measured(locked.lot().path(), locked.job().elementId()).stream().map(Measured::tag).toList();
    }
}
