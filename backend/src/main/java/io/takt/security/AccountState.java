package io.takt.security;

/** Whether an account may sign in. */
public enum AccountState {
    ACTIVE, DEACTIVATED,
    /** Its last day is over. Nobody writes it: it follows from the day. */
    EXPIRED
}
