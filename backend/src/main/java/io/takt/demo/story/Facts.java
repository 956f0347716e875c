package io.takt.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a story has learned from the product.
 *
 * @param codes    the codes of what it made, by a word of its own
 * @param links    where to look, by step
 * @param progress how far the step is
 * @param outcome  what was expected and what came out
 * @param trouble  why the step does not get on: the code of the product's refusal and its arguments
 */
record Facts(Map<String, String> codes, Map<String, String> links, @Nullable Progress progress, List<Outcome> outcome,
        List<String> trouble) {

    static final Facts NONE = new Facts(Map.of(), Map.of(), null, List.of(), List.of());

    /** Pieces done of all. */
    record Progress(int done, int of) {
    }

    /** One number that a story promises, and what the product says. */
    record Outcome(String name, int expected, int actual) {
    }

    Facts knowing(String word, String code) {
        return new Facts(with(codes, word, code), links, progress, outcome, trouble);
    }

    Facts showing(String step, String link) {
        return new Facts(codes, with(links, step, link), progress, outcome, trouble);
    }

    Facts at(@Nullable Progress now) {
        return new Facts(codes, links, now, outcome, trouble);
    }

    Facts ending(List<Outcome> result) {
        return new Facts(codes, links, null, result, List.of());
    }

    Facts hindered(List<String> by) {
        return new Facts(codes, links, progress, outcome, by);
    }

    private static Map<String, String> with(Map<String, String> before, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(before);
        more.put(key, value);
        return more;
    }
}
