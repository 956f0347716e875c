package io.takt.execution.domain;

/** Where the moving of a box stands. */
public enum TransportState {
    PLANNED,
    /** Waits for its turn at the machine that moves it. */
    WANTED,
    /** The machine was asked. */
    REQUESTED,
    DONE,
    /** Its order was cancelled before the box had arrived. */
    WITHDRAWN;

    public boolean isEnded() {
        return this == DONE || this == WITHDRAWN;
    }

    public boolean mayBecome(TransportState next) {
        return switch (this) {
            case PLANNED -> next == WANTED || next == WITHDRAWN;
            case WANTED -> next == REQUESTED || next == DONE || next == PLANNED || next == WITHDRAWN;
            case REQUESTED -> next == WANTED || next == DONE || next == PLANNED || next == WITHDRAWN;
            case DONE, WITHDRAWN -> false;
        };
    }
}
