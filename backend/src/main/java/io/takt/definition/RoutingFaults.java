package io.takt.definition;

import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.shared.InvalidInput.Fault;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is wrong with a routing, row by row. */
final class RoutingFaults {

    private final Predicate<String> workUnits;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private RoutingFaults(Predicate<String> workUnits) {
        this.workUnits = workUnits;
    }

    static List<Fault> of(NewRouting routing, Predicate<String> workUnits) {
        RoutingFaults found = new RoutingFaults(workUnits);
        if (routing.operations().isEmpty()) {
            found.add("/operations", "definition.noOperation");
        }
        for (int i = 0; i < routing.operations().size(); i++) {
            found.look("/operations/" + i, routing.operations().get(i));
        }
        return List.copyOf(found.faults);
    }

    private void look(String at, NewOperation operation) {
        if (!operation.number().matches("[0-9]{2,4}") || !numbers.add(operation.number())) {
            add(at + "/number", "definition.operationNumber", operation.number());
        }
        if (!workUnits.test(operation.workUnit())) {
            add(at + "/workUnit", "definition.workUnitUnknown", operation.workUnit());
        }
        if (operation.loadCapacity() < 1) {
            add(at + "/loadCapacity", "definition.loadCapacity", operation.loadCapacity());
        }
        if (operation.setupSeconds() < 0 || operation.runSeconds() < 0) {
            add(at + "/runSeconds", "definition.negativeTime");
        }
        if (operation.mode() == Operation.Mode.PERSON && operation.form() == null) {
            add(at + "/form", "definition.formMissing");
        }
        if (!isDuration(operation.waitLimit())) {
            add(at + "/waitLimit", "definition.waitLimit", operation.waitLimit());
        }
        for (int i = 0; i < operation.characteristics().size(); i++) {
            look(at + "/characteristics/" + i, operation.characteristics().get(i));
        }
    }

    private void look(String at, NewCharacteristic characteristic) {
        if (characteristic.lower() != null && characteristic.upper() != null
                && characteristic.lower().compareTo(characteristic.upper()) > 0) {
            add(at + "/lower", "definition.limitsCrossed", characteristic.lower(), characteristic.upper());
        }
    }

    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeParseException noDuration) {
            return false;
        }
    }

    private void add(String pointer, String code, Object... arguments) {
        faults.add(new Fault(pointer, code, arguments));
    }
}
