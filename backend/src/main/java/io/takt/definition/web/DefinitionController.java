package io.takt.definition.web;

import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.DefinitionReader;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.definition.RoutingRevision;
import io.takt.shared.Lifecycle;
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
    private final DefinitionReader reader;

    DefinitionController(Definitions definitions, DefinitionReader reader) {
        this.definitions = definitions;
        this.reader = reader;
    }

    /** The revision in force of a routing. */
    @GetMapping("/routings/{code}")
    RoutingPage routing(@PathVariable String code, Locale locale) {
        RoutingRevision routing = reader.routing(code);
        List<OperationRow> operations = definitions.operations(routing.id()).stream()
                .map(operation -> new OperationRow(operation, operation.name(locale),
                        definitions.characteristics(routing.id(), operation.elementId())))
                .toList();
        return new RoutingPage(code, code, routing.revision(), routing.name(locale), routing.state(), operations);
    }

    /** What goes into one piece of a product. */
    @GetMapping("/products/{material}/bom")
    List<BomItem> bom(@PathVariable String material) {
        return reader.bom(material);
    }

    record RoutingPage(String id, String code, String revision, String name, Lifecycle state,
            List<OperationRow> operations) {
    }

    record OperationRow(Operation operation, String name, List<Characteristic> characteristics) {
    }
}
