package io.takt.security;


/** Somebody whose password or PIN was right, and what both were then; only this package knows those. */
public final class Admitted {

    private final SignedIn person;
    private final AccountRow account;

    Admitted(SignedIn person, AccountRow account) {
        this.person = person;
        this.account = account;
    }

    public SignedIn person() {
        return person;
    }

    boolean bySecretsOf(AccountRow now) {
        return account.hasSecretsOf(now);
    }
}
