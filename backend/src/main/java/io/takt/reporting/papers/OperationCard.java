package io.takt.reporting.papers;

import io.takt.definition.BomItem;
import io.takt.definition.DocumentsInForce;
import io.takt.definition.DocumentsInForce.DocumentInForce;
import io.takt.definition.DocumentsInForce.Work;
import io.takt.definition.Operation;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How one operation is done, whatever order goes through it. */
@Component
class OperationCard implements Paper {

    private final RoutingPage.Source routings;
    private final DocumentsInForce documents;
    private final MasterData names;

    OperationCard(RoutingPage.Source routings, DocumentsInForce documents, MasterData names) {
        this.routings = routings;
        this.documents = documents;
        this.names = names;
    }

    /** Material that goes into one piece here. */
    record Needed(String code, String name, String quantity) {
    }

    /** A document in force that is read here. */
    record Document(String code, String name, String kind, String revision) {

        private static Document of(DocumentInForce found, Words words) {
            return new Document(found.revision().code(), found.revision().name(words.language()),
                    words.say("documentKind." + found.revision().kind()), found.revision().revision());
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
        List<Inspected> inspected = routing.characteristics(operation).stream().map(found -> Inspected.of(found, words)).toList();
        List<Needed> needed = routing.materials(operation).stream().map(item -> needed(item, words)).toList();
        List<Document> read = documents.of(new Work(routing.revision().routing(), operation.number(), null, null)).stream()
                .map(found -> Document.of(found, words)).toList();
        return new Sheet("operation-card", routing.title() + " " + operation.number(), Map.of(
                "operation", operation.number() + " " + operation.name(words.language()),
                "station", names.station(operation.workUnit(), words), "routing", routing.revision().name(words.language()),
                "author", names.person(routing.revision().author()), "approver", names.person(routing.revision().approvedBy()),
                "how", words.say("mode." + operation.mode()), "facts", facts(routing, operation, words),
                "inspection", inspected.isEmpty() ? List.of() : List.of(Map.of("characteristics", inspected)),
                "reading", read.isEmpty() ? List.of() : List.of(Map.of("documents", read)),
                "supply", needed.isEmpty() ? List.of() : List.of(Map.of("materials", needed))));
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
