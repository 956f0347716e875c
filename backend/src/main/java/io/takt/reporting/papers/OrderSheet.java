package io.takt.reporting.papers;

import io.takt.definition.BomItem;
import io.takt.definition.Operation;
import io.takt.execution.OrderBundles;
import io.takt.execution.OrderBundles.Path;
import io.takt.ordering.CustomerOrder;
import io.takt.ordering.MadeHere;
import io.takt.ordering.ProductionOrder;
import io.takt.ordering.ProductionOrders;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrders;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives a workshop a production order: what is made of what, how many, until when, in which steps and by which revisions. */
@Component
class OrderSheet implements Paper {

    private final Orders orders;
    private final MadeFor madeFor;
    private final MasterData names;
    private final MadeHere madeHere;

    OrderSheet(Orders orders, MadeFor madeFor, MasterData names, MadeHere madeHere) {
        this.orders = orders;
        this.madeFor = madeFor;
        this.names = names;
        this.madeHere = madeHere;
    }

    /** Orders with what they go by. */
    @Component
    record Orders(ProductionOrders production, WorkOrders work, OrderBundles bundles) {
    }

    /** One step, and how long it is planned for all pieces. */
    record Line(String number, String name, String how, Station station, String setup, String run, String planned) {
    }

    /** Material that goes in, with what is planned to be lost on the way. */
    record Needed(String code, String name, String operation, String perPiece, String needed) {
    }

    /** An order with the path that it goes. */
    private record OrderPath(ProductionOrder order, WorkOrder work, String revision, Path path, List<Operation> operations) {

        Duration planned(Operation operation) {
            return operation.plannedFor(work.toMake());
        }
    }

    @Override
    public String kind() {
        return "order-sheet";
    }

    @Override
    public Sheet of(String code, Words words) {
        ProductionOrder order = orders.production().get(code);
        WorkOrder work = orders.work().get(order.workOrder());
        OrderBundles.OrderBundle bundle = orders.bundles().of(work.code());
        OrderPath path = new OrderPath(order, work, bundle.product().revision(), bundle.paths().get(0), names.definitions().operations(work.routingRevision()));
        String unit = names.unit(order.material());
        Map<String, Object> content = new HashMap<>(Map.of("material", order.material(), "name", names.name(order.material(), words),
                "revision", path.revision(), "routing", title(path), "quantity", words.number(order.quantity()), "unit", words.unit(unit),
                "facts", facts(path, words), "more", more(path, words),
                "operations", path.operations().stream().map(operation -> line(path, operation, words)).toList()));
        content.put("supply", Paper.table("materials", needed(work, words)));
        content.put("reading", Paper.table("documents", documents(path.path(), words)));
        return new Sheet("order-sheet", order.code(), content);
    }

    /** Those that the order is bound to; while it is to none, those in force. */
    private static List<DocumentLine> documents(Path path, Words words) {
        boolean bound = path.boundAt() != null;
        return path.held().documents().stream().flatMap(held -> Optional.ofNullable(bound ? held.revision() : held.other()).stream()
                .map(revision -> DocumentLine.of(held, revision, words))).toList();
    }

    private static String title(OrderPath path) {
        return path.path().held().routing().code() + " " + path.path().held().routing().revision();
    }

    private List<Fact> facts(OrderPath path, Words words) {
        Optional<CustomerOrder> wanted = madeFor.of(path.order().code());
        return List.of(Fact.of(words.say("paper.workOrder"), path.work().code()),
                Fact.of(words.say("recall.customerOrder"), wanted.map(CustomerOrder::code).orElse("")),
                Fact.of(words.say("recall.customer"), wanted.map(CustomerOrder::customer).orElse("")),
                Fact.of(words.say("paper.due"), words.time(path.order().due())),
                Fact.of(words.say("paper.priority"), String.valueOf(path.order().priority())));
    }

    private List<Fact> more(OrderPath path, Words words) {
        Duration planned = path.operations().stream().map(path::planned).reduce(Duration.ZERO, Duration::plus);
        return List.of(Fact.of(words.say("paper.done"), words.say("orderState." + path.order().state())),
                Fact.of(words.say("paper.replenished"), words.number(path.work().replenished())),
                Fact.of(words.say("paper.plannedInAll"), words.exactly(planned)),
                Fact.of(words.say("paper.orderedBy"), names.person(path.order().createdBy())),
                Fact.of(words.say("paper.orderedAt"), words.time(path.order().createdAt())));
    }

    private Line line(OrderPath path, Operation operation, Words words) {
        return new Line(operation.number(), operation.name(words.language()), words.say("mode." + operation.mode()),
                names.station(operation.workUnit(), words), RoutingPage.setup(operation, words), RoutingPage.run(operation, words),
                RoutingPage.time(path.planned(operation), words));
    }

    private List<Needed> needed(WorkOrder work, Words words) {
        List<BomItem> items = names.definitions().materialsOn(work.routingRevision(), work.productRevision());
        Set<String> whole = madeHere.whole(items.stream().map(BomItem::material).toList());
        return items.stream().map(item -> needed(item, item.plannedFor(work.toMake(), whole.contains(item.material())), words)).toList();
    }

    private Needed needed(BomItem item, BigDecimal planned, Words words) {
        String unit = names.unit(item.material());
        return new Needed(item.material(), names.name(item.material(), words), item.operation(), words.quantity(item.quantity(), unit),
                words.quantity(planned, unit));
    }
}
