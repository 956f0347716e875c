package io.takt.shared;

/** Nobody is signed in, or what was given to sign in is wrong. */
public class NotSignedIn extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn(String code, Object... arguments) {
        super(code, arguments);
    }
}
