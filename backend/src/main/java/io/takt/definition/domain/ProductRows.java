package io.takt.definition.domain;

import io.takt.definition.BomItem;
import io.takt.definition.ObjectLine;
import io.takt.definition.Parent;
import io.takt.definition.ProductRevision;
import io.takt.definition.WantedProduct;
import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.definition.revision.RevisionRows;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
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
     * What products take at the operations of a revision of a routing: those in force, whatever revision they name, and the approved
     * ones that will work by this one.
     *
     * @param leader the product that the revision is released together with, whose revision in force it takes the place of
     */
    List<Parent> takenAt(String routing, String revision, @Nullable String leader);

    /** Into which products a material goes directly. */
    List<Parent> parents(String material);

    List<BomItem> bom(long productRevision);

    void addBomItem(long productRevision, int position, WantedBomItem item);

    void removeBomItems(long productRevision);

    /** What goes into a material by any revision that is in force or on its way there. */
    List<String> components(String material);

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
