package io.takt.definition;

import io.takt.definition.domain.ProductRows.Holds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What goes into materials, all levels down. Each level is read at once, however wide it is. */
final class Components {

    private final Function<Collection<String>, List<Holds>> directly;

    /** @param directly what goes into several materials themselves */
    Components(Function<Collection<String>, List<Holds>> directly) {
        this.directly = directly;
    }

    /** A material, and all among others and what goes into them that it goes into. */
    Set<String> holding(String material, Collection<String> others) {
        List<Holds> below = below(others);
        Set<String> holding = new HashSet<>();
        Set<String> more = Set.of(material);
        while (holding.addAll(more)) {
            more = below.stream().filter(one -> holding.contains(one.part())).map(Holds::material).collect(Collectors.toSet());
        }
        return holding;
    }

    private List<Holds> below(Collection<String> materials) {
        List<Holds> below = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> level = materials.stream().filter(seen::add).toList();
        while (!level.isEmpty()) {
            List<Holds> next = directly.apply(level);
            below.addAll(next);
            level = next.stream().map(Holds::part).filter(seen::add).toList();
        }
        return below;
    }
}
