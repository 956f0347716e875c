package io.takt.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the grammar lets through holds nothing that FEEL could run. */
class AdmittedFeelTest {

    private static final Set<String> FACTS = Set.of("x");
    private static final Pattern STRINGS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern RUNNABLE = Pattern.compile(
            "[{}?@;:'\\\\]|\\b(?!not\\b|x\\b|true\\b|false\\b|null\\b)[A-Za-z]|(?<!not)\\bx\\s*\\(|(?<!\\.)\\.(?!\\.|\\d)|\\*\\*|//");

    @Property(tries = 3000)
    void admittedTextHoldsOnlyFactsLiteralsAndSigns(@ForAll("texts") String text) {
        if (admitted(text)) {
            assertThat(STRINGS.matcher(text).replaceAll("1")).doesNotContainPattern(RUNNABLE);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("x", "1", "\"a\"", "-", "+", "*", "/", "(", ")", "[", "]", ",", "..", "<", ">=", "not", "for",
                "function", "external", "{", "}", ".", "?", "if", "some", "now", "\"", "\\", "@", ":", "**", " ")
                .list().ofMinSize(1).ofMaxSize(7).map(parts -> String.join("", parts));
    }

    private static boolean admitted(String text) {
        for (Runnable grammar : List.<Runnable>of(() -> FeelText.admitTests(text, FACTS),
                () -> FeelText.admitExpression(text, FACTS))) {
            try {
                grammar.run();
                return true;
            } catch (FeelText.NotAdmitted refused) {
                // the other grammar may admit it
            }
        }
        return false;
    }
}
