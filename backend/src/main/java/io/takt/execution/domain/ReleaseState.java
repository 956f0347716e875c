package io.takt.execution.domain;

/** How far a work order's release has come. */
public enum ReleaseState {
    REQUESTED, HELD, REJECTED, RELEASED, COMPLETED;

    public boolean mayBecome(ReleaseState next) {
        return switch (this) {
            case REQUESTED -> next == HELD || next == REJECTED || next == RELEASED;
            case HELD -> next == HELD || next == REJECTED || next == RELEASED;
            case REJECTED -> next == REQUESTED;
            case RELEASED -> next == COMPLETED;
            case COMPLETED -> false;
        };
    }
}
