package io.takt.definition;

import io.takt.definition.documents.DocumentBinding;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.domain.DocumentRows;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.revision.Approval;
import io.takt.shared.Lifecycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documents that belong to a product: those of its routing, of the routing's operations, and of its material. */
@Component
class ProductDocuments {

    private final DocumentRows rows;
    private final ProductRows products;

    ProductDocuments(DocumentRows rows, ProductRows products) {
        this.rows = rows;
        this.products = products;
    }

    /** What documents belong to: a routing and its operations, and a material. */
    record Belonging(String routing, String material) {

        static Belonging to(ProductRevision product) {
            return new Belonging(product.routing(), product.material());
        }
    }

    /** Every revision that is written, on its way or in force, drawings first and the newest of a document in front. */
    List<DocumentRevision> belonging(Belonging to) {
        return rows.belonging(to.routing(), to.material());
    }

    List<DocumentRevision> ofIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows.ofIds(ids);
    }

    /** A draft that belongs to the product, by its title. */
    Optional<DocumentRevision> draft(ProductRevision product, String title) {
        return belonging(Belonging.to(product)).stream().filter(found -> found.state() == Lifecycle.DRAFT && found.title().equals(title)).findFirst();
    }

    /** Of each document the revision that comes into force together with the product, else the one in force. */
    List<DocumentRevision> bundled(ProductRevision product, Collection<Approval> along) {
        Map<String, DocumentRevision> bundled = new LinkedHashMap<>();
        belonging(Belonging.to(product)).stream().filter(found -> found.state() == Lifecycle.EFFECTIVE).forEach(found -> bundled.put(found.code(), found));
        alongside(along).forEach(found -> bundled.put(found.code(), found));
        return List.copyOf(bundled.values());
    }

    private Stream<DocumentRevision> alongside(Collection<Approval> along) {
        return along.stream().filter(led -> led.entity().equals(DocumentRevision.ENTITY)).map(led -> rows.findById(led.revisionId()).orElseThrow());
    }

    /** Those that an approved revision was approved with, whatever has become of them. */
    List<DocumentRevision> sealed(ProductRevision approved) {
        return rows.approvedWith(approved.id());
    }

    /** Writes down what the revision is approved with. */
    void seal(ProductRevision approved, RoutingRevision routing, Collection<Approval> along) {
        products.approvedBy(approved.id(), routing.id());
        bundled(approved, along).forEach(found -> rows.approveWith(approved.id(), found.id()));
    }

    /** The revision of the routing that an approved product was approved with; empty if it was not, or nobody knows. */
    Optional<Long> sealedRouting(ProductRevision product) {
        return Optional.ofNullable(products.approvedRouting(product.id()));
    }

    /** Under which operations of the routing, or under the material, each revision is read. */
    Map<Long, List<DocumentBinding>> bindings(Belonging to, Collection<DocumentRevision> documents) {
        Map<Long, List<DocumentBinding>> bindings = new LinkedHashMap<>();
        if (!documents.isEmpty()) {
            rows.bindingsOf(documents.stream().map(DocumentRevision::id).toList()).stream()
                    .filter(bound -> Objects.equals(bound.routing(), to.routing()) || Objects.equals(bound.material(), to.material()))
                    .forEach(bound -> bindings.computeIfAbsent(bound.documentRevision(), id -> new ArrayList<>()).add(bound.binding()));
        }
        return bindings;
    }
}
