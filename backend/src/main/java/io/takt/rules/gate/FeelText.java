package io.takt.rules.gate;

import java.util.Set;

/**
 * Parses one FEEL text and admits only what a decision table needs: {@code -}, literals, facts, ranges, comparisons,
 * lists, {@code not(…)} and the four operations. FEEL can call Java and loop without end; nothing of that is in this
 * grammar, and what is not in it is refused.
 */
final class FeelText {

    static final int LONGEST = 500;
    private static final int DEEPEST = 20;

    private final FeelTokens tokens;
    private final Set<String> facts;
    private int depth;

    private FeelText(String text, Set<String> facts) {
        this.tokens = new FeelTokens(text);
        this.facts = facts;
    }

    /** A column's expression or an output cell. */
    static void admitExpression(String text, Set<String> facts) {
        FeelText feel = new FeelText(text, facts);
        feel.comparison();
        feel.tokens.end();
    }

    /** An input cell or a list of admitted values. */
    static void admitTests(String text, Set<String> facts) {
        FeelText feel = new FeelText(text, facts);
        if (!feel.onlyDash()) {
            feel.negatedOrPlainTests();
        }
        feel.tokens.end();
    }

    private boolean onlyDash() {
        return tokens.isLast("-") && tokens.take("-");
    }

    private void negatedOrPlainTests() {
        if (tokens.take("not")) {
            tokens.expect("(");
            tests();
            tokens.expect(")");
        } else {
            tests();
        }
    }

    private void tests() {
        do {
            test();
        } while (tokens.take(","));
    }

    private void test() {
        if (tokens.take("]")) {
            restOfRange();
        } else {
            tokens.takeComparison();
            sum();
        }
    }

    private void comparison() {
        sum();
        if (tokens.takeComparison()) {
            sum();
        }
    }

    private void sum() {
        do {
            product();
        } while (tokens.take("+") || tokens.take("-"));
    }

    private void product() {
        do {
            signed();
        } while (tokens.take("*") || tokens.take("/"));
    }

    private void signed() {
        tokens.take("-");
        primary();
    }

    private void primary() {
        if (tokens.take("(")) {
            nested(this::groupOrRange);
        } else if (tokens.take("[")) {
            nested(this::listOrRange);
        } else if (!tokens.takeLiteral()) {
            String name = tokens.takeName();
            if (!facts.contains(name)) {
                throw new NotAdmitted("rules.factUnknown", name);
            }
        }
    }

    private void groupOrRange() {
        sum();
        if (tokens.take("..")) {
            endOfRange();
        } else {
            tokens.expect(")");
        }
    }

    private void listOrRange() {
        if (tokens.take("]")) {
            return;
        }
        sum();
        if (tokens.take("..")) {
            endOfRange();
            return;
        }
        while (tokens.take(",")) {
            sum();
        }
        tokens.expect("]");
    }

    private void restOfRange() {
        sum();
        tokens.expect("..");
        endOfRange();
    }

    private void endOfRange() {
        sum();
        if (!tokens.take("]") && !tokens.take(")")) {
            tokens.expect("[");
        }
    }

    private void nested(Runnable part) {
        if (++depth > DEEPEST) {
            throw new NotAdmitted("rules.feelTooDeep", String.valueOf(DEEPEST));
        }
        part.run();
        depth--;
    }

    /** A FEEL text outside the grammar: the message code and what was read there. */
    static final class NotAdmitted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String found;

        NotAdmitted(String code, String found) {
            super(code + " " + found);
            this.code = code;
            this.found = found;
        }

        String code() {
            return code;
        }

        String found() {
            return found;
        }
    }
}
