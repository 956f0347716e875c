package io.takt.shared;

/** Someone else was faster. */
public class ConcurrentChange extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConcurrentChange(String code, Object... arguments) {
        super(code, arguments);
    }
}
