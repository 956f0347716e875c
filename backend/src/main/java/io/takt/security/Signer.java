package io.takt.security;

/** A person who has just given the password again. */
public final class Signer {

    private final String userName;

    Signer(String userName) {
        this.userName = userName;
    }

    String userName() {
        return userName;
    }
}
