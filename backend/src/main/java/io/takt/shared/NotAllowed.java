package io.takt.shared;

/** The actor lacks the permission. */
public class NotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String code, Object... arguments) {
        super(code, arguments);
    }
}
