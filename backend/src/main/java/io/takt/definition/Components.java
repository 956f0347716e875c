package io.takt.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What goes into materials, all levels down. */
final class Components {

    private final Function<String, List<String>> directly;

    /** @param directly what goes into a material itself */
    Components(Function<String, List<String>> directly) {
        this.directly = directly;
    }

    /** Whether a material is, or contains, another one. */
    boolean contain(String material, String wanted) {
        return contain(material, wanted, new HashSet<>());
    }

    private boolean contain(String material, String wanted, Set<String> seen) {
        return material.equals(wanted)
                || seen.add(material) && directly.apply(material).stream().anyMatch(part -> contain(part, wanted, seen));
    }
}
