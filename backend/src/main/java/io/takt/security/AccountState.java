package io.takt.security;

/** Whether an account may sign in. */
enum AccountState {
    ACTIVE, DEACTIVATED
}
