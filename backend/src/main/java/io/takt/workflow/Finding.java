package io.takt.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the gate refuses a model, or warns of it: the element, a message code and its arguments. */
public record Finding(Severity severity, @Nullable String elementId, int line, String code, List<String> arguments) {

    /** Whether the finding forbids publication. */
    public enum Severity { ERROR, WARNING }
}
