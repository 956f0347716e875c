package io.takt.definition;

import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.ProductRows.Goes;
import io.takt.definition.domain.RoutingRows;
import io.takt.material.MaterialDefinition;
import io.takt.material.Materials;
import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes into a product, all levels down, and where a material is used, all levels up. Each question needs {@code definition.read}. */
@Service
@Transactional(readOnly = true)
public class ProductStructure {

    private static final String READ = "definition.read";

    private final ProductRows products;
    private final RoutingRows routings;
    private final Materials materials;
    private final Permissions permissions;

    ProductStructure(ProductRows products, RoutingRows routings, Materials materials, Permissions permissions) {
        this.products = products;
        this.routings = routings;
        this.materials = materials;
        this.permissions = permissions;
    }

    /**
     * A material in a product.
     *
     * @param quantity what goes into one piece of the one above
     * @param total    what goes into one piece of the product
     * @param revision the revision in force by which it is made here; null if it is bought or has none
     */
    public record Node(String material, String nameZh, String nameEn, @Nullable String unit, BigDecimal quantity, BigDecimal total,
            String operation, BigDecimal scrapAllowance, @Nullable String revision, List<Node> parts) {
    }

    /**
     * A product that a material goes into.
     *
     * @param via   the material by which it does: the asked one itself on the first level
     * @param level how many levels up
     */
    public record Used(String material, String nameZh, String nameEn, String revision, Lifecycle state, BigDecimal quantity,
            String operation, String via, int level) {
    }

    /** Where a material is used. */
    public record WhereUsed(List<Used> products, List<Taking> operations) {
    }

    /** What goes into one piece by a revision, and into that by the revisions in force. */
    public List<Node> tree(String material, String revision) {
        permissions.require(READ);
        ProductRevision found = products.find(material, revision)
                .orElseThrow(() -> new NotFound("definition.revisionUnknown", material, revision));
        Bills bills = bills(found);
        return bills.below(found.id(), BigDecimal.ONE, Set.of(material));
    }

    /** Everything below a revision, read level by level: however wide a level is, it takes three statements. */
    private Bills bills(ProductRevision top) {
        Map<Long, List<BomItem>> lines = new HashMap<>();
        Map<String, ProductRevision> made = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Long> level = List.of(top.id());
        while (!level.isEmpty()) {
            products.parts(level).forEach(part -> lines.computeIfAbsent(part.productRevision(), id -> new ArrayList<>()).add(part.item()));
            List<String> below = level.stream().flatMap(id -> lines.getOrDefault(id, List.of()).stream()).map(BomItem::material).filter(seen::add).toList();
            List<ProductRevision> next = below.isEmpty() ? List.of() : products.inForceOf(below);
            next.forEach(one -> made.put(one.material(), one));
            level = next.stream().map(ProductRevision::id).filter(id -> !lines.containsKey(id)).toList();
        }
        return new Bills(lines, made, materials.findAll(seen));
    }

    /** The bills of a product and of all that is made for it. */
    private record Bills(Map<Long, List<BomItem>> lines, Map<String, ProductRevision> made, Map<String, MaterialDefinition> materials) {

        List<Node> below(long productRevision, BigDecimal pieces, Set<String> above) {
            return lines.getOrDefault(productRevision, List.of()).stream().map(item -> node(item, pieces, above)).toList();
        }

        private Node node(BomItem item, BigDecimal pieces, Set<String> above) {
            Optional<MaterialDefinition> known = Optional.ofNullable(materials.get(item.material()));
            BigDecimal total = pieces.multiply(item.quantity());
            Optional<ProductRevision> revision = above.contains(item.material()) ? Optional.empty() : Optional.ofNullable(made.get(item.material()));
            Set<String> with = new HashSet<>(above);
            with.add(item.material());
            return new Node(item.material(), known.map(MaterialDefinition::nameZh).orElse(""), known.map(MaterialDefinition::nameEn).orElse(""),
                    known.map(MaterialDefinition::unit).orElse(null), item.quantity(), total, item.operation(), item.scrapAllowance(),
                    revision.map(ProductRevision::revision).orElse(null), revision.map(one -> below(one.id(), total, with)).orElse(List.of()));
        }
    }

    /** The products into whose bills a material goes, directly and by others, and the operations that take it of themselves. */
    public WhereUsed whereUsed(String material) {
        permissions.require(READ);
        List<List<Goes>> levels = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(material));
        Set<String> level = Set.of(material);
        while (!level.isEmpty()) {
            List<Goes> up = products.parents(level);
            levels.add(up);
            level = up.stream().map(Goes::material).filter(seen::add).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Map<String, MaterialDefinition> known = materials.findAll(seen);
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            int up = i + 1;
            levels.get(i).forEach(parent -> used.add(used(parent, known.get(parent.material()), up)));
        }
        return new WhereUsed(used, routings.takings(material));
    }

    private static Used used(Goes parent, @Nullable MaterialDefinition known, int level) {
        return new Used(parent.material(), known == null ? "" : known.nameZh(), known == null ? "" : known.nameEn(), parent.revision(),
                parent.state(), parent.quantity(), parent.operation().replaceFirst("^op_", ""), parent.part(), level);
    }
}
