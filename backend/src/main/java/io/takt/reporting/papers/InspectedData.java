package io.takt.reporting.papers;

import io.takt.definition.Characteristic;
import io.takt.definition.Operation;
import io.takt.reporting.papers.Paper.Station;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one inspection record names of the master data: lots share routings and rows share persons, so each is read once. */
class InspectedData {

    private final MasterData names;
    private final Words words;
    private final Map<Long, List<Operation>> operations = new HashMap<>();
    private final Map<Long, List<Characteristic>> characteristics = new HashMap<>();
    private final Map<String, Station> stations = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    InspectedData(MasterData names, Words words) {
        this.names = names;
        this.words = words;
    }

    /** The operations of a routing revision where something is inspected. */
    List<Operation> operations(long routingRevision) {
        return operations.computeIfAbsent(routingRevision, revision -> names.definitions().operations(revision).stream()
                .filter(operation -> operation.look() || !characteristics(operation).isEmpty()).toList());
    }

    List<Characteristic> characteristics(Operation operation) {
        return characteristics.computeIfAbsent(operation.id(),
                id -> names.definitions().characteristics(operation.routingRevision(), operation.elementId()));
    }

    Station station(String code) {
        return stations.computeIfAbsent(code, place -> names.station(place, words));
    }

    /** What people call the person of an account; empty for nobody. */
    String person(@Nullable String account) {
        return account == null ? "" : persons.computeIfAbsent(account, names::person);
    }
}
