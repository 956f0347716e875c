package io.takt.equipment;

import java.util.List;

/** What a machine is doing. {@link #NO_DATA} is derived from the link and never reported. */
public enum EquipmentState {
    OFF, IDLE, SETUP, RUNNING, STARVED, BLOCKED, STOPPED, FAULT, MAINTENANCE, CLEANING, PLANNED_DOWN, NO_DATA;

    private static final List<EquipmentState> BY_CODE =
            List.of(OFF, IDLE, SETUP, RUNNING, STARVED, BLOCKED, STOPPED, FAULT, MAINTENANCE, CLEANING);

    /** The state that a device reports by a number; {@link #NO_DATA} for a number that means nothing. */
    public static EquipmentState ofCode(long code) {
        return code >= 0 && code < BY_CODE.size() ? BY_CODE.get((int) code) : NO_DATA;
    }
}
