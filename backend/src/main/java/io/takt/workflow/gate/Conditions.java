package io.takt.workflow.gate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The grammar of conditions: {@code or} and {@code and} over comparisons of variables and literals, {@code not},
 * parentheses. No call, no property, no index, no arithmetic.
 */
final class Conditions {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,80}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_]{0,80})}");
    private static final Set<String> RESERVED = Set.of("steps", "execution", "task", "caseExecution", "processEngine",
            "authenticatedUserId", "externalTask", "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "true",
            "false",
            "null", "empty", "div", "mod", "instanceof", "class", "classLoader");
    private static final int LONGEST = 500;

    private Conditions() {
    }

    static boolean holdsExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !RESERVED.contains(text);
    }

    /** Whether the text is exactly one variable, {@code ${name}}. */
    static boolean isVariable(String text) {
        var matcher = VARIABLE.matcher(text);
        return matcher.matches() && isName(matcher.group(1));
    }

    /** What is wrong with a condition, or nothing. */
    static Optional<String> findFault(String condition) {
        if (!condition.startsWith("${") || !condition.endsWith("}") || condition.length() > LONGEST) {
            return Optional.of("${…} up to " + LONGEST + " characters");
        }
        return ConditionParser.findFault(condition.substring(2, condition.length() - 1));
    }
}
