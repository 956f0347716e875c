package io.takt.definition;

import io.takt.administration.spi.Needed;
import io.takt.administration.spi.Refers;
import io.takt.material.MaterialDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stand in a draft of a product: all of it.
 *
 * @param routingRevision the revision of the routing that comes into force together with the product; null for the one in force
 */
public record WantedProduct(@Refers(RoutingRevision.ENTITY) @Nullable String routing, @Nullable String routingRevision,
        @Nullable List<@Nullable WantedBomItem> bom) {

    public WantedProduct {
        routingRevision = routingRevision == null || routingRevision.isBlank() ? null : routingRevision.strip();
    }

    /** The rows that are there, each in its place. */
    public List<@Nullable WantedBomItem> rows() {
        return bom == null ? List.of() : bom;
    }

    /**
     * What goes into one piece.
     *
     * @param operation      the number of the operation that takes it
     * @param scrapAllowance the part that is lost on the way; 0.02 is two percent
     */
    public record WantedBomItem(@Needed @Refers(MaterialDefinition.ENTITY) @Nullable String material, @Needed @Nullable BigDecimal quantity,
            @Needed @Nullable String operation, @Nullable BigDecimal scrapAllowance) {

        public WantedBomItem {
            scrapAllowance = Objects.requireNonNullElse(scrapAllowance, BigDecimal.ZERO);
        }

        /** The call activity of the operation. */
        public String elementId() {
            return "op_" + operation;
        }
    }
}
