package io.takt.security;

/** Whether an account may sign in. */
public enum AccountState {
    ACTIVE, DEACTIVATED
}
