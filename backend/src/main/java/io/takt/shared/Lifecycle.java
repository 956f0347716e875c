package io.takt.shared;

/** The life of everything that is written, reviewed and put in force: definitions, models, rule sets. */
public enum Lifecycle {
    DRAFT, IN_REVIEW, APPROVED, PENDING_EFFECTIVE, EFFECTIVE, SUPERSEDED, OBSOLETE;

    public boolean mayBecome(Lifecycle next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW || next == OBSOLETE;
            case IN_REVIEW -> next == APPROVED || next == DRAFT;
            case APPROVED -> next == PENDING_EFFECTIVE || next == EFFECTIVE || next == DRAFT;
            case PENDING_EFFECTIVE -> next == EFFECTIVE || next == OBSOLETE;
            case EFFECTIVE -> next == SUPERSEDED || next == OBSOLETE;
            case SUPERSEDED -> next == EFFECTIVE || next == OBSOLETE;
            case OBSOLETE -> false;
        };
    }
}
