package io.takt.ordering;

/** The life of a work order. */
public enum WorkOrderState {
    DRAFT, PLANNED, RELEASE_REQUESTED, REJECTED, RELEASED, IN_PROGRESS, ON_HOLD, COMPLETED, CLOSED, CANCELLED;

    public boolean mayBecome(WorkOrderState next) {
        return switch (this) {
            case DRAFT -> next == PLANNED || next == CANCELLED;
            case PLANNED, REJECTED -> next == RELEASE_REQUESTED || next == CANCELLED;
            case RELEASE_REQUESTED -> next == RELEASED || next == ON_HOLD || next == REJECTED || next == CANCELLED;
            case ON_HOLD -> next == RELEASED || next == REJECTED || next == CANCELLED;
            case RELEASED -> next == IN_PROGRESS || next == CANCELLED;
            case IN_PROGRESS -> next == COMPLETED || next == CANCELLED;
            case COMPLETED -> next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** Whether it has taken no material yet. */
    public boolean isBeforeRelease() {
        return this == DRAFT || this == PLANNED || this == RELEASE_REQUESTED || this == ON_HOLD || this == REJECTED;
    }

    /** Whether a repeated request for release has nothing more to ask for. */
    public boolean isReleaseUnderWay() {
        return this == RELEASE_REQUESTED || this == ON_HOLD || this == RELEASED || this == IN_PROGRESS;
    }
}
