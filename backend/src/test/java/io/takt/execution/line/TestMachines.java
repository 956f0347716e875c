package io.takt.execution.line;

import io.takt.execution.domain.EquipmentBook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Machines in the state that the test wants. */
public class TestMachines implements EquipmentBook {

    private volatile boolean movers = true;
    private volatile String cut = "";
    private final Map<String, String> states = new LinkedHashMap<>();

    public synchronized void state(String equipment, @Nullable String state) {
        if (state == null) {
            states.remove(equipment);
        } else {
            states.put(equipment, state);
        }
    }

    /** Whether boxes are moved by machines from now on. */
    public void movers(boolean now) {
        movers = now;
    }

    /** The machine whose cable is out; empty for none. */
    public void cut(String equipment) {
        cut = equipment;
    }

    @Override
    public Optional<Mover> mover(Way way) {
        String machine = way == Way.INTO_STORE ? "WH-ASRS-01" : "LG-AGV-01";
        return movers ? Optional.of(new Mover(machine, machine, way == Way.INTO_STORE ? "WU-ASRS" : "WU-AGV")) : Optional.empty();
    }

    @Override
    public Optional<String> ofDevice(String device) {
        return Optional.of(device);
    }

    @Override
    public synchronized Machine get(String equipment) {
        return new Machine(equipment, equipment, states.getOrDefault(equipment, "IDLE"), false, !equipment.equals(cut), null);
    }
}
