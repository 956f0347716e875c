package io.takt.workflow.gate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one way in which a model calls Java. */
final class StepCall {

    private static final Pattern CALL = Pattern.compile("\\$\\{steps\\.run\\('([a-z][a-z0-9-]{0,80})', ?execution\\)}");

    private StepCall() {
    }

    /** The called step's name. */
    static Optional<String> find(String expression) {
        Matcher matcher = CALL.matcher(expression);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
