package io.takt.execution.parts;

import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.LotLeft;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Substitution;
import io.takt.execution.parts.LotShares.Source;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which lots may be named for a component: those of its own material, and those of a substitute where there is too little of it. */
@org.springframework.stereotype.Component
public class LotChoices {

    private final MaterialBook materials;
    private final KitParts parts;

    LotChoices(MaterialBook materials, KitParts parts) {
        this.materials = materials;
        this.parts = parts;
    }

    /** What may take the material's place today, by its code and the first to take in front. */
    Map<String, Substitution> substitutes(String material) {
        return materials.substitutes(material).stream().collect(Collectors.toMap(Substitution::material, found -> found, (one, other) -> one,
                LinkedHashMap::new));
    }

    /** What is to be asked of a lot that is named for a material: whether it is of that, or of a substitute that it is. */
    public String needed(String material, String lot) {
        String its = materials.status(lot).material();
        return substitutes(material).containsKey(its) ? its : material;
    }

    /**
     * Locks all materials of a kit at once where substitutes are named. Without them each is locked when it is picked, in the order
     * of the components, which everybody keeps who locks several; a substitute's code may stand anywhere in that order.
     */
    public void lock(List<Component> components, Map<String, List<String>> lots) {
        Set<String> planned = components.stream().map(Component::material).collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(planned);
        lots.values().forEach(named -> named.forEach(lot -> all.add(materials.status(lot).material())));
        if (all.size() > planned.size()) {
            materials.lockMaterials(all);
        }
    }

    /** How much of a material's lots may be picked. */
    List<LotLeft> free(String material) {
        Map<String, BigDecimal> picked = byCode(parts.pickedLots(material));
        return materials.usableLots(material).stream()
                .map(lot -> new LotLeft(lot.code(), lot.quantity().subtract(picked.getOrDefault(lot.code(), BigDecimal.ZERO)))).toList();
    }

    /**
     * The named lots in the order in which they are used: those of the material itself first.
     *
     * @throws InvalidInput {@code execution.plannedIsThere} if a substitute is named although there is enough of the material
     */
    List<Source> sources(Component component, List<String> named, int pieces) {
        String material = component.material();
        Map<String, BigDecimal> own = byCode(free(material));
        Map<String, Map<String, BigDecimal>> others = new HashMap<>();
        Map<String, Substitution> substitutes = substitutes(material);
        List<Source> sources = new ArrayList<>();
        List<Source> instead = new ArrayList<>();
        for (String lot : named.stream().distinct().toList()) {
            String its = own.containsKey(lot) || substitutes.isEmpty() ? material : materials.status(lot).material();
            Substitution substitution = substitutes.get(its);
            if (substitution == null) {
                sources.add(new Source(lot, material, own.getOrDefault(lot, BigDecimal.ZERO), null));
            } else {
                instead.add(new Source(lot, its, others.computeIfAbsent(its, other -> byCode(free(other))).getOrDefault(lot, BigDecimal.ZERO), substitution));
            }
        }
        if (!instead.isEmpty() && sum(own).compareTo(component.perPiece().multiply(BigDecimal.valueOf(pieces))) >= 0) {
            throw InvalidInput.at("/lots/" + material, "execution.plannedIsThere", instead.get(0).lot(), material);
        }
        sources.addAll(instead);
        return sources;
    }

    private static Map<String, BigDecimal> byCode(List<LotLeft> lots) {
        Map<String, BigDecimal> left = new HashMap<>();
        lots.forEach(lot -> left.put(lot.code(), lot.quantity()));
        return left;
    }

    private static BigDecimal sum(Map<String, BigDecimal> lots) {
        return lots.values().stream().filter(left -> left.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
