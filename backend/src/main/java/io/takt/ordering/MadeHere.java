package io.takt.ordering;

import io.takt.definition.BomItem;
import io.takt.definition.Definitions;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.material.Materials;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the plant makes a material by now; what it cannot make is bought. */
@Component
public class MadeHere {

    private final Definitions definitions;
    private final Materials materials;

    MadeHere(Definitions definitions, Materials materials) {
        this.definitions = definitions;
        this.materials = materials;
    }

    /** The revisions that an order for a material would work by. */
    record Made(ProductRevision product, RoutingRevision routing) {
    }

    /**
     * A line of a bill.
     *
     * @param made  how the material is made; null for one that is bought
     * @param whole whether it comes in whole pieces or packages alone
     */
    record Part(BomItem item, @Nullable Made made, boolean whole) {
    }

    Optional<Made> find(String material) {
        return definitions.findEffectiveProduct(material).flatMap(this::made);
    }

    private Optional<Made> made(ProductRevision product) {
        return definitions.findEffectiveRouting(product.routing()).map(routing -> new Made(product, routing));
    }

    /** What goes into one piece; what is asked of the lines is asked of all of them at once. */
    List<Part> bill(String material) {
        List<BomItem> items = definitions.bom(material);
        Set<String> codes = items.stream().map(BomItem::material).collect(Collectors.toSet());
        Map<String, Made> made = made(codes);
        Set<String> whole = whole(codes, made);
        return items.stream().map(item -> new Part(item, made.get(item.material()), whole.contains(item.material()))).toList();
    }

    /** Those of some materials that come in whole pieces or packages alone, as everything does that is made here. */
    public Set<String> whole(Collection<String> codes) {
        return whole(codes, made(codes));
    }

    private Set<String> whole(Collection<String> codes, Map<String, Made> made) {
        Set<String> whole = new HashSet<>(materials.counted(codes));
        whole.addAll(made.keySet());
        return whole;
    }

    private Map<String, Made> made(Collection<String> codes) {
        Map<String, Made> made = new HashMap<>();
        definitions.effectiveProducts(codes).forEach(product -> made(product).ifPresent(found -> made.put(product.material(), found)));
        return made;
    }

    /** How long pieces take by the plan, one operation behind the other. */
    Duration workFor(Made made, BigDecimal pieces) {
        return definitions.operations(made.routing().id()).stream().map(operation -> operation.plannedFor(pieces)).reduce(Duration.ZERO, Duration::plus);
    }
}
