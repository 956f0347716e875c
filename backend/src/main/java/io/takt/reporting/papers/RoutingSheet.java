package io.takt.reporting.papers;

import io.takt.definition.Characteristic;
import io.takt.definition.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How something is made: all operations of a routing in force, in their order. */
@Component
class RoutingSheet implements Paper {

    private final RoutingPage.Source routings;
    private final MasterData names;

    RoutingSheet(RoutingPage.Source routings, MasterData names) {
        this.routings = routings;
        this.names = names;
    }

    /** One operation; a time that is not planned is a dash. */
    record Line(String number, String name, String how, Station station, String program, String setup, String run,
            List<String> inspected, List<String> materials) {
    }

    @Override
    public String kind() {
        return "routing-sheet";
    }

    @Override
    public Sheet of(String code, Words words) {
        RoutingPage routing = routings.of(code);
        return new Sheet("routing-sheet", routing.title(), Map.of("name", routing.revision().name(words.language()),
                "author", names.person(routing.revision().author()), "approver", names.person(routing.revision().approvedBy()),
                "facts", facts(routing, words), "operations", routing.operations().stream().map(operation -> line(routing, operation, words)).toList()));
    }

    private List<Fact> facts(RoutingPage routing, Words words) {
        Duration setup = Duration.ofSeconds(routing.operations().stream().mapToLong(Operation::setupSeconds).sum());
        String run = words.number(RoutingPage.runOfAPiece(routing.operations()));
        return List.of(Fact.of(words.say("paper.routing"), routing.revision().routing()),
                Fact.of(words.say("paper.revision"), routing.revision().revision()),
                Fact.of(words.say("paper.done"), words.say("lifecycle." + routing.revision().state())),
                Fact.of(words.say("paper.operations"), String.valueOf(routing.operations().size())),
                Fact.of(words.say("paper.setupInAll"), words.exactly(setup)),
                Fact.of(words.say("paper.runInAll"), words.say("paper.seconds", run)));
    }

    private Line line(RoutingPage routing, Operation operation, Words words) {
        return new Line(operation.number(), operation.name(words.language()), words.say("mode." + operation.mode()),
                names.station(operation.workUnit(), words), Objects.requireNonNullElse(operation.program(), ""),
                RoutingPage.setup(operation, words), RoutingPage.run(operation, words),
                routing.characteristics(operation).stream().map(found -> inspected(found, words)).toList(),
                routing.materials(operation).stream().map(item -> words.quantity(item.quantity(), names.unit(item.material())) + " " + item.material()).toList());
    }

    private static String inspected(Characteristic found, Words words) {
        return found.code() + " " + found.name(words.language());
    }
}
