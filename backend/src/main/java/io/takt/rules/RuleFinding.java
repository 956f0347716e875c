package io.takt.rules;

import java.util.List;

/**
 * Why the gate refuses a rule set, or warns of it.
 *
 * @param element   the element or cell, such as {@code row r3, materialAvailable}
 * @param code      a message code, such as {@code rules.feelCall}
 */
public record RuleFinding(Severity severity, String element, String code, List<String> arguments) {

    public RuleFinding {
        arguments = List.copyOf(arguments);
    }

    public static RuleFinding error(String element, String code, String... arguments) {
        return new RuleFinding(Severity.ERROR, element, code, List.of(arguments));
    }

    public static RuleFinding warning(String element, String code, String... arguments) {
        return new RuleFinding(Severity.WARNING, element, code, List.of(arguments));
    }

    public boolean forbids() {
        return severity == Severity.ERROR;
    }

    /** Whether the finding forbids publication. */
    public enum Severity { ERROR, WARNING }
}
