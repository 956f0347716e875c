package io.takt.execution.domain;

import org.jspecify.annotations.Nullable;

/** What execution asks of equipment: a machine's state now. */
public interface EquipmentBook {

    Machine get(String equipment);

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
