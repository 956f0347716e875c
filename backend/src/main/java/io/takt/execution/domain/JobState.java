package io.takt.execution.domain;

/** The life of a job order. */
public enum JobState {
    PENDING, READY, DISPATCHED, SETUP, RUNNING, PAUSED, ON_HOLD, AWAITING_INSPECTION, COMPLETED, SKIPPED, ABORTED;

    public boolean mayBecome(JobState next) {
        return switch (this) {
            case PENDING -> next == READY || next == SKIPPED || next == ABORTED;
            case READY -> next == DISPATCHED || next == RUNNING || next == AWAITING_INSPECTION || next == ON_HOLD
                    || next == COMPLETED || next == SKIPPED || next == ABORTED;
            case DISPATCHED, SETUP -> next == RUNNING || next == SETUP || next == READY || next == ABORTED;
            case RUNNING -> next == READY || next == PAUSED || next == ON_HOLD || next == AWAITING_INSPECTION
                    || next == COMPLETED || next == ABORTED;
            case PAUSED, ON_HOLD -> next == READY || next == RUNNING || next == ABORTED;
            case AWAITING_INSPECTION -> next == COMPLETED || next == ABORTED;
            case COMPLETED, SKIPPED, ABORTED -> false;
        };
    }

    public boolean isEnded() {
        return this == COMPLETED || this == SKIPPED || this == ABORTED;
    }
}
