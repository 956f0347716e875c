package io.takt.reporting.papers;

import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.DefinitionReader;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.definition.RoutingRevision;
import io.takt.definition.Routings;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** A routing's revision with its operations, as several documents show it. */
record RoutingPage(RoutingRevision revision, List<Operation> operations, Definitions definitions) {

    private static final String NOTHING = "–";

    /** Reads routings by what people call them. */
    @Component
    record Source(DefinitionReader reader, Routings routings, Definitions definitions) {

        /** @param code the routing's code, and a revision of it behind a blank; without, the one in force is meant */
        RoutingPage of(String code) {
            int blank = code.indexOf(' ');
            RoutingRevision revision = blank < 0 ? reader.routing(code) : routings.read(code.substring(0, blank), code.substring(blank + 1));
            return new RoutingPage(revision, definitions.operations(revision.id()), definitions);
        }
    }

    String title() {
        return revision.title();
    }

    /** @throws NotFound {@code definition.operationUnknown} */
    Operation operation(String number) {
        return operations.stream().filter(found -> found.number().equals(number)).findFirst()
                .orElseThrow(() -> new NotFound("definition.operationUnknown", number, title()));
    }

    List<Characteristic> characteristics(Operation operation) {
        return definitions.characteristics(revision.id(), operation.elementId());
    }

    /** What the operation takes of itself for one piece. */
    List<BomItem> materials(Operation operation) {
        return definitions.operationMaterials(revision.id()).stream().filter(item -> item.elementId().equals(operation.elementId())).toList();
    }

    static String setup(Operation operation, Words words) {
        return time(Duration.ofSeconds(operation.setupSeconds()), words);
    }

    static String time(Duration planned, Words words) {
        return planned.isZero() ? NOTHING : words.exactly(planned);
    }

    /** What one piece takes on its way, in seconds: its share of each load, summed up before anything is rounded. */
    static BigDecimal runOfAPiece(List<Operation> operations) {
        BigInteger pieces = operations.stream().map(RoutingPage::load).reduce(BigInteger.ONE, RoutingPage::commonMultiple);
        BigInteger seconds = operations.stream().map(operation -> BigInteger.valueOf(operation.runSeconds()).multiply(pieces.divide(load(operation))))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(seconds).divide(new BigDecimal(pieces), 1, RoundingMode.HALF_UP);
    }

    private static BigInteger load(Operation operation) {
        return BigInteger.valueOf(Math.max(1, operation.loadCapacity()));
    }

    private static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** The planned time of a piece, or of a load where more than one goes in. */
    static String run(Operation operation, Words words) {
        if (operation.runSeconds() == 0) {
            return NOTHING;
        }
        String seconds = words.say("paper.seconds", operation.runSeconds());
        return operation.loadCapacity() <= 1 ? seconds : words.say("paper.aLoad", seconds, operation.loadCapacity());
    }
}
