package io.takt.security;

/** A password for one sign-in, as its owner gets it on paper; it is told once and kept nowhere but as a hash. */
public record FirstPassword(String account, String displayName, String password) {

    @Override
    public String toString() {
        return "FirstPassword[" + account + "]";
    }
}
