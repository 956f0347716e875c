package io.takt.shared;

/** The state of the plant or a rule forbids what was asked for. */
public class Refused extends DomainException {

    private static final long serialVersionUID = 1L;

    public Refused(String code, Object... arguments) {
        super(code, arguments);
    }
}
