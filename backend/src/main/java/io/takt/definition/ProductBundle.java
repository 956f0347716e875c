package io.takt.definition;

import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.shared.Lifecycle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a revision of a product is released with beside its bill of material.
 *
 * @param routing null while the product's routing has no revision that could be worked by
 * @param known   whether it is known; of a revision that was approved before anybody wrote down with what, it is not
 */
public record ProductBundle(boolean known, @Nullable BundledRouting routing, List<BundledOperation> operations, List<BundledDocument> documents) {

    /** The revision of the routing. */
    public record BundledRouting(String code, String revision, String nameZh, String nameEn, Lifecycle state) {
    }

    /** An operation with what is inspected at it, its recipe, and the kinds of tools that it needs. */
    public record BundledOperation(WantedOperation operation, List<NeededTool> tools) {
    }

    /** A kind of tool. */
    public record NeededTool(String code, String nameZh, String nameEn) {
    }
}
