package io.takt.execution.domain;

/** The life of one run of a machine. */
public enum CycleState {
    REQUESTED, DONE, UNUSABLE, BY_HAND, WITHDRAWN;

    public boolean isOpen() {
        return this == REQUESTED;
    }
}
