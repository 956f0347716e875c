package io.takt.rules;

/** A rule set that could not answer: a fault of the rules or of the facts, never a business outcome. */
public class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleFailure(String message) {
        super(message);
    }

    public RuleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
