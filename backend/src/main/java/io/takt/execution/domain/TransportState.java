package io.takt.execution.domain;

/** Where the moving of a box stands. */
public enum TransportState {
    PLANNED,
    /** Waits for its turn at the machine that moves it. */
    WANTED,
    /** The machine was asked. */
    REQUESTED,
    DONE;

    public boolean mayBecome(TransportState next) {
        return switch (this) {
            case PLANNED -> next == WANTED;
            case WANTED -> next == REQUESTED || next == DONE;
            case REQUESTED -> next == WANTED || next == DONE || next == PLANNED;
            case DONE -> false;
        };
    }
}
