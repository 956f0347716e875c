package io.takt.definition.web;

import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.definition.RoutingRevision;
import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/definition")
class DefinitionController {

    private final Definitions definitions;
    private final Permissions permissions;

    DefinitionController(Definitions definitions, Permissions permissions) {
        this.definitions = definitions;
        this.permissions = permissions;
    }

    /** The revision in force of a routing. */
    @GetMapping("/routings/{code}")
    RoutingPage routing(@PathVariable String code, Locale locale) {
        permissions.require("ordering.read");
        RoutingRevision routing = definitions.findEffectiveRouting(code)
                .orElseThrow(() -> new NotFound("definition.routingUnknown", code));
        List<OperationRow> operations = definitions.operations(routing.id()).stream()
                .map(operation -> new OperationRow(operation, operation.name(locale),
                        definitions.characteristics(routing.id(), operation.elementId())))
                .toList();
        return new RoutingPage(code, code, routing.revision(), routing.name(locale), routing.state(), operations);
    }

    /** What goes into one piece of a product. */
    @GetMapping("/products/{material}/bom")
    List<BomItem> bom(@PathVariable String material) {
        permissions.require("ordering.read");
        if (definitions.findEffectiveProduct(material).isEmpty()) {
            throw new NotFound("definition.noEffectiveProduct", material);
        }
        return definitions.bom(material);
    }

    record RoutingPage(String id, String code, String revision, String name, Lifecycle state,
            List<OperationRow> operations) {
    }

    record OperationRow(Operation operation, String name, List<Characteristic> characteristics) {
    }
}
