package io.takt.shared;

/** What was asked for does not exist. */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }
}
