package io.takt.connectivity.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A machine whose cable is out: its variables go on, but nobody sees them. */
final class Desk implements Face {

    private final Map<String, Object> values = new HashMap<>();

    Desk(Face wired, List<Variable> variables) {
        variables.forEach(variable -> values.put(variable.name(), wired.get(variable.name())));
    }

    @Override
    public Object get(String variable) {
        return values.get(variable);
    }

    @Override
    public void set(String variable, Object value) {
        values.put(variable, value);
    }

    @Override
    public void stop() {
        // nothing listens
    }
}
