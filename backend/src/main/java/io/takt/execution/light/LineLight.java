package io.takt.execution.light;

import java.util.Map;

/** What a stack light shows: red with the buzzer at a fault, yellow while somebody is awaited, green while work runs. */
record LineLight(boolean red, boolean yellow, boolean green) {

    /**
     * @param faults  machines with a fault, and jobs whose machine did not take what it was told
     * @param awaited tasks that wait for a person, and machines on hold
     * @param running cycles that machines work on, and jobs that people have begun
     */
    static LineLight of(int faults, int awaited, int running) {
        return new LineLight(faults > 0, awaited > 0, running > 0);
    }

    /** By the names of a stack light's outputs. */
    Map<String, Boolean> outputs() {
        return Map.of("red", red, "buzzer", red, "yellow", yellow, "green", green);
    }
}
