package io.takt.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over the tokens of one condition. */
final class ConditionParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:('[^'\\\\]*'|\"[^\"\\\\]*\")"
                    + "|(-?\\d+(?:\\.\\d+)?)|([A-Za-z][A-Za-z0-9_]*)|(==|!=|<=|>=|&&|\\|\\||[<>!()]))\\s*");
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final int DEEPEST = 20;
    private static final String END = "";

    private final List<String> tokens;
    private int next;
    private int depth;

    private ConditionParser(List<String> tokens) {
        this.tokens = tokens;
    }

    static Optional<String> findFault(String condition) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(condition);
        int at = 0;
        while (at < condition.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.of(condition.substring(at));
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        ConditionParser parser = new ConditionParser(tokens);
        return parser.or() && parser.peek().equals(END) ? Optional.empty() : Optional.of(parser.peek());
    }

    private boolean or() {
        boolean right = and();
        while (right && takeOneOf(Set.of("or", "||"))) {
            right = and();
        }
        return right;
    }

    private boolean and() {
        boolean right = term();
        while (right && takeOneOf(Set.of("and", "&&"))) {
            right = term();
        }
        return right;
    }

    private boolean term() {
        if (++depth > DEEPEST) {
            return false;
        }
        try {
            if (takeOneOf(Set.of("not", "!", "empty"))) {
                return term();
            }
            if (takeOneOf(Set.of("("))) {
                return or() && takeOneOf(Set.of(")"));
            }
            return operand() && (!takeOneOf(COMPARISONS) || operand());
        } finally {
            depth--;
        }
    }

    private boolean operand() {
        String token = peek();
        boolean literal = CONSTANTS.contains(token) || token.startsWith("'") || token.startsWith("\"")
                || token.matches("-?\\d+(\\.\\d+)?");
        if (literal || Conditions.isName(token)) {
            next++;
            return true;
        }
        return false;
    }

    private boolean takeOneOf(Set<String> wanted) {
        if (wanted.contains(peek())) {
            next++;
            return true;
        }
        return false;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }
}
