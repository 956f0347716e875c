package io.takt.definition;

import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.RoutingRows;
import io.takt.material.MaterialDefinition;
import io.takt.material.Materials;
import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return below(found.id(), BigDecimal.ONE, Set.of(material));
    }

    private List<Node> below(long productRevision, BigDecimal pieces, Set<String> above) {
        return products.bom(productRevision).stream().map(item -> node(item, pieces, above)).toList();
    }

    private Node node(BomItem item, BigDecimal pieces, Set<String> above) {
        Optional<MaterialDefinition> known = materials.find(item.material());
        BigDecimal total = pieces.multiply(item.quantity());
        Optional<ProductRevision> made = above.contains(item.material()) ? Optional.empty() : products.effective(item.material());
        Set<String> with = new HashSet<>(above);
        with.add(item.material());
        return new Node(item.material(), known.map(MaterialDefinition::nameZh).orElse(""), known.map(MaterialDefinition::nameEn).orElse(""),
                known.map(MaterialDefinition::unit).orElse(null), item.quantity(), total, item.operation(), item.scrapAllowance(),
                made.map(ProductRevision::revision).orElse(null), made.map(one -> below(one.id(), total, with)).orElse(List.of()));
    }

    /** The products into whose bills a material goes, directly and by others, and the operations that take it of themselves. */
    public WhereUsed whereUsed(String material) {
        permissions.require(READ);
        List<Used> used = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(material));
        Set<String> level = Set.of(material);
        for (int up = 1; !level.isEmpty(); up++) {
            Set<String> next = new LinkedHashSet<>();
            for (String via : level) {
                for (Parent parent : products.parents(via)) {
                    used.add(used(parent, via, up));
                    next.add(parent.material());
                }
            }
            next.removeIf(known -> !seen.add(known));
            level = next;
        }
        return new WhereUsed(used, routings.takings(material));
    }

    private Used used(Parent parent, String via, int level) {
        Optional<MaterialDefinition> known = materials.find(parent.material());
        return new Used(parent.material(), known.map(MaterialDefinition::nameZh).orElse(""), known.map(MaterialDefinition::nameEn).orElse(""),
                parent.revision(), parent.state(), parent.quantity(), parent.operation().replaceFirst("^op_", ""), via, level);
    }
}
