package io.takt.connectivity.simulator;

/** A machine's side of the wire: the server that shows its variables. */
interface Face {

    /** What stands in the variable now, written by the machine or by whoever is connected. */
    Object get(String variable);

    void set(String variable, Object value);

    void stop();
}
