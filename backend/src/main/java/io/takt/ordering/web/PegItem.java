package io.takt.ordering.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.ordering.Peg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A need as screens draw it.
 *
 * @param level how deep it lies among those beside it; 0 for the highest
 */
record PegItem(int level, String materialName, @JsonUnwrapped Peg peg) {

    /** @param pegs each behind what needs it */
    static List<PegItem> listOf(List<Peg> pegs, Function<String, String> names) {
        Map<String, Integer> levels = new HashMap<>();
        return pegs.stream().map(peg -> {
            int level = peg.parent() == null ? 0 : levels.getOrDefault(peg.parent(), -1) + 1;
            if (peg.productionOrder() != null) {
                levels.put(peg.productionOrder(), level);
            }
            return new PegItem(level, names.apply(peg.material()), peg);
        }).toList();
    }
}
