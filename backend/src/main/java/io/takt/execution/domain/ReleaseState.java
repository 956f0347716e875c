package io.takt.execution.domain;

/** How far a work order's release has come. */
public enum ReleaseState {
    REQUESTED, HELD, REJECTED, RELEASED, COMPLETED, CANCELLED;

    public boolean mayBecome(ReleaseState next) {
        return switch (this) {
            case REQUESTED -> next == HELD || next == REJECTED || next == RELEASED || next == CANCELLED;
            case HELD -> next == HELD || next == REJECTED || next == RELEASED || next == CANCELLED;
            case REJECTED -> next == REQUESTED || next == CANCELLED;
            case RELEASED -> next == COMPLETED || next == CANCELLED;
            case COMPLETED, CANCELLED -> false;
        };
    }
}
