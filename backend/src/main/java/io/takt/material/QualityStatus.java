package io.takt.material;

/** What quality says of a lot. */
public enum QualityStatus {
    PENDING, ACCEPTED, REJECTED, ON_HOLD;

    public boolean mayBecome(QualityStatus next) {
        return switch (this) {
            case PENDING -> next == ACCEPTED || next == REJECTED || next == ON_HOLD;
            case ACCEPTED -> next == ON_HOLD;
            case ON_HOLD -> next == ACCEPTED || next == REJECTED;
            case REJECTED -> false;
        };
    }
}
