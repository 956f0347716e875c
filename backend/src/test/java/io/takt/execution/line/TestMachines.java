package io.takt.execution.line;

import io.takt.execution.domain.EquipmentBook;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Machines in the state that the test wants. */
public class TestMachines implements EquipmentBook {

    private final Map<String, String> states = new LinkedHashMap<>();

    public synchronized void state(String equipment, @Nullable String state) {
        if (state == null) {
            states.remove(equipment);
        } else {
            states.put(equipment, state);
        }
    }

    @Override
    public synchronized Machine get(String equipment) {
        return new Machine(equipment, equipment, states.getOrDefault(equipment, "IDLE"), false, true, null);
    }
}
