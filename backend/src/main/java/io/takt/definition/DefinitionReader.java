package io.takt.definition;

import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products and routings for people. Each question needs {@code ordering.read}. */
@Service
@Transactional(readOnly = true)
public class DefinitionReader {

    private final Definitions definitions;
    private final Permissions permissions;

    DefinitionReader(Definitions definitions, Permissions permissions) {
        this.definitions = definitions;
        this.permissions = permissions;
    }

    /**
     * The revision in force.
     *
     * @throws NotFound {@code definition.routingUnknown}
     */
    public RoutingRevision routing(String code) {
        permissions.require("ordering.read");
        return definitions.findEffectiveRouting(code).orElseThrow(() -> new NotFound("definition.routingUnknown", code));
    }

    /**
     * What goes into one piece of the revision in force.
     *
     * @throws NotFound {@code definition.noEffectiveProduct}
     */
    public List<BomItem> bom(String material) {
        permissions.require("ordering.read");
        if (definitions.findEffectiveProduct(material).isEmpty()) {
            throw new NotFound("definition.noEffectiveProduct", material);
        }
        return definitions.bom(material);
    }
}
