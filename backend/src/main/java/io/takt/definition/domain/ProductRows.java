package io.takt.definition.domain;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import io.takt.definition.BomItem;
import io.takt.definition.ObjectLine;
import io.takt.definition.Parent;
import io.takt.definition.ProductRevision;
import io.takt.definition.WantedProduct;
import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.definition.revision.RevisionRows;
import io.takt.shared.Lifecycle;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of products and what goes into them. Only those of a draft ever change. */
public interface ProductRows extends RevisionRows<ProductRevision, WantedProduct> {

    /** The revision in force of each product that has one, by their codes. */
    List<ProductRevision> inForce();

    /**
     * One line for each product.
     *
     * @param named the materials whose names contain the word that is searched for
     */
    List<ObjectLine> objects(ListQuery query, List<String> named);

    long countObjects(ListQuery query, List<String> named);

    /**
     * Revisions by a word or their titles, as the search over everything asks.
     *
     * @param named the materials whose names contain the word
     */
    List<Hit> search(SearchWord word, int offset, int limit, List<String> named);

    /**
     * What products take at the operations of a revision of a routing: those in force, whatever revision they name, and the approved
     * ones that will work by this one.
     *
     * @param leader the product that the revision is released together with, whose revision in force it takes the place of
     */
    List<Parent> takenAt(String routing, String revision, @Nullable String leader);

    /** Into which products materials go directly. */
    List<Goes> parents(Collection<String> materials);

    /** A product that a material goes into. */
    record Goes(String part, String material, String revision, Lifecycle state, BigDecimal quantity, String operation) {
    }

    /** The revisions in force of several products. */
    List<ProductRevision> inForceOf(Collection<String> materials);

    List<BomItem> bom(long productRevision);

    /** What goes into one piece of several revisions, each in its order. */
    List<Part> parts(Collection<Long> productRevisions);

    /** A line of one of several bills. */
    record Part(long productRevision, String material, BigDecimal quantity, String elementId, BigDecimal scrapAllowance) {

        public BomItem item() {
            return new BomItem(material, quantity, elementId, scrapAllowance);
        }
    }

    /** The revision of the routing that a product's revision was approved with; null if it was not, or nobody knows. */
    @Nullable Long approvedRouting(long productRevision);

    void approvedBy(long productRevision, long routingRevision);

    void addBomItem(long productRevision, int position, WantedBomItem item);

    void removeBomItems(long productRevision);

    /** What goes into materials by any of their revisions that is in force or on its way there. */
    List<Holds> components(Collection<String> materials);

    /** A material and what goes into it. */
    record Holds(String material, String part) {
    }

    /** Which products and bills of material name a material. */
    List<Use> usesOfMaterial(String material);

    /** Which products are made by a routing revision: those that name it, and those that take the one in force. */
    List<Use> usesOfRouting(String title);

    @Override
    default void fill(long id, WantedProduct content) {
        int position = 0;
        for (WantedBomItem item : content.rows()) {
            addBomItem(id, ++position, Objects.requireNonNull(item));
        }
    }

    @Override
    default void clear(long id) {
        removeBomItems(id);
    }
}
