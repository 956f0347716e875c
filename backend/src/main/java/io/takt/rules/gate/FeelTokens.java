package io.takt.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of one FEEL text. A character that starts none of them is refused. */
final class FeelTokens {

    private static final Pattern TOKEN = Pattern.compile("""
            [ \\t\\r\\n]*(?:(?<number>\\d{1,18}(?:\\.\\d{1,18})?)|(?<string>"[^"\\\\\\p{Cntrl}]*")\
            |(?<word>[A-Za-z][A-Za-z0-9]*)|(?<sign>\\.\\.|<=|>=|!=|[-+*/<>=(),\\[\\]]))""");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "!=");
    private static final String END = "end";

    private final List<String> tokens = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private int next;

    FeelTokens(String text) {
        if (text.length() > FeelText.LONGEST) {
            throw new FeelText.NotAdmitted("rules.feelTooLong", String.valueOf(FeelText.LONGEST));
        }
        String rest = text.strip();
        Matcher matcher = TOKEN.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                String found = rest.substring(at, Math.min(at + 20, rest.length()));
                throw new FeelText.NotAdmitted("rules.feelNotAdmitted", found);
            }
            keep(matcher);
            at = matcher.end();
        }
    }

    private void keep(Matcher matcher) {
        for (String kind : List.of("number", "string", "word", "sign")) {
            if (matcher.group(kind) != null) {
                kinds.add(kind);
                tokens.add(matcher.group(kind));
            }
        }
    }

    boolean isLast(String token) {
        return next == tokens.size() - 1 && peek().equals(token);
    }

    boolean take(String token) {
        boolean found = !kind().equals("string") && peek().equals(token);
        if (found) {
            next++;
        }
        return found;
    }

    boolean takeComparison() {
        boolean found = kind().equals("sign") && COMPARISONS.contains(peek());
        if (found) {
            next++;
        }
        return found;
    }

    boolean takeLiteral() {
        boolean found = kind().equals("number") || kind().equals("string") || CONSTANTS.contains(peek());
        if (found) {
            next++;
        }
        return found;
    }

    /** A word that is not called: FEEL functions never pass. */
    String takeName() {
        if (!kind().equals("word")) {
            throw unexpected();
        }
        String name = tokens.get(next++);
        if (peek().equals("(") && kind().equals("sign")) {
            throw new FeelText.NotAdmitted("rules.feelCall", name);
        }
        return name;
    }

    void expect(String token) {
        if (!take(token)) {
            throw unexpected();
        }
    }

    void end() {
        if (next < tokens.size()) {
            throw unexpected();
        }
    }

    private FeelText.NotAdmitted unexpected() {
        return new FeelText.NotAdmitted("rules.feelNotAdmitted", kind().equals(END) ? "" : peek());
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String kind() {
        return next < kinds.size() ? kinds.get(next) : END;
    }
}
