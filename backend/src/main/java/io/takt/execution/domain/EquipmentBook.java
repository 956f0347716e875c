package io.takt.execution.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What execution asks of equipment: a machine's state now. */
public interface EquipmentBook {

    Machine get(String equipment);

    /** The code of the machine that a device speaks for. */
    Optional<String> ofDevice(String device);

    /** The machine that moves boxes in a way; empty where people do it. */
    Optional<Mover> mover(Way way);

    /** How boxes are moved. */
    enum Way { INTO_STORE, OVER_THE_FLOOR }

    /** A machine that moves boxes. */
    record Mover(String equipment, String device, String station) {
    }

    /**
     * A machine as it stands.
     *
     * @param device  the device that speaks for it
     * @param state   the equipment state's name; {@code NO_DATA} when nobody knows
     * @param program the program that is loaded, if the machine tells it
     */
    record Machine(String code, String device, String state, boolean held, boolean connected, @Nullable String program) {
    }
}
