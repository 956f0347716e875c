package io.takt.quality.domain;

/** The life of a nonconformance. */
public enum NonconformanceState {
    OPEN, IN_REWORK, CLOSED;

    public boolean mayBecome(NonconformanceState next) {
        return switch (this) {
            case OPEN -> next == IN_REWORK || next == CLOSED;
            case IN_REWORK -> next == OPEN || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
