package io.takt.reporting.papers;

import io.takt.definition.BomItem;
import io.takt.definition.Operation;
import io.takt.definition.OperationTools;
import io.takt.definition.documents.DocumentsInForce;
import io.takt.definition.documents.DocumentsInForce.Work;
import io.takt.equipment.ToolType;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How one operation is done, whatever order goes through it. */
@Component
class OperationCard implements Paper {

    private final RoutingPage.Source routings;
    private final DocumentsInForce documents;
    private final OperationTools tools;
    private final MasterData names;

    OperationCard(RoutingPage.Source routings, DocumentsInForce documents, OperationTools tools, MasterData names) {
        this.routings = routings;
        this.documents = documents;
        this.tools = tools;
        this.names = names;
    }

    /** Material that goes into one piece here. */
    record Needed(String code, String name, String quantity) {
    }

    /** A kind of tool that the machine works with here, and for how many pieces one lasts. */
    record Tool(String code, String name, String life) {

        private static Tool of(ToolType type, Words words) {
            return new Tool(type.code(), type.name(words.language()), words.quantity(BigDecimal.valueOf(type.life()), "pcs"));
        }
    }

    @Override
    public String kind() {
        return "operation-card";
    }

    /** @param code the routing and the operation's number, with a blank between */
    @Override
    public Sheet of(String code, Words words) {
        int blank = code.lastIndexOf(' ');
        if (blank < 0) {
            throw new NotFound("definition.operationUnknown", "", code);
        }
        RoutingPage routing = routings.of(code.substring(0, blank));
        Operation operation = routing.operation(code.substring(blank + 1));
        Map<String, Object> content = new HashMap<>(Map.of(
                "operation", operation.number() + " " + operation.name(words.language()),
                "station", names.station(operation.workUnit(), words), "routing", routing.revision().name(words.language()),
                "author", names.person(routing.revision().author()), "approver", names.person(routing.revision().approvedBy()),
                "how", words.say("mode." + operation.mode()), "facts", facts(routing, operation, words)));
        content.putAll(tables(routing, operation, words));
        return new Sheet("operation-card", routing.title() + " " + operation.number(), content);
    }

    /** What is not there has no table. */
    private Map<String, Object> tables(RoutingPage routing, Operation operation, Words words) {
        List<Inspected> inspected = routing.characteristics(operation).stream().map(found -> Inspected.of(found, words)).toList();
        List<Needed> needed = routing.materials(operation).stream().map(item -> needed(item, words)).toList();
        List<DocumentLine> read = documents.of(Work.at(routing.revision().routing(), operation.number())).stream()
                .map(found -> DocumentLine.of(found, words)).toList();
        List<Tool> tooling = tools.of(List.of(operation)).getOrDefault(operation.id(), List.of()).stream().map(type -> Tool.of(type, words)).toList();
        return Map.of("inspection", Paper.table("characteristics", inspected), "tooling", Paper.table("tools", tooling),
                "reading", Paper.table("documents", read), "supply", Paper.table("materials", needed));
    }

    private static List<Fact> facts(RoutingPage routing, Operation operation, Words words) {
        return List.of(Fact.of(words.say("paper.routing"), routing.title()),
                Fact.of(words.say("paper.program"), Objects.requireNonNullElse(operation.program(), "")),
                Fact.of(words.say("paper.setup"), RoutingPage.setup(operation, words)),
                Fact.of(words.say("paper.run"), RoutingPage.run(operation, words)),
                Fact.of(words.say("paper.looked"), words.say(operation.look() ? "paper.yes" : "paper.no")));
    }

    private Needed needed(BomItem item, Words words) {
        return new Needed(item.material(), names.name(item.material(), words), words.quantity(item.quantity(), names.unit(item.material())));
    }
}
