package io.takt.reporting.papers;

import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots;
import io.takt.material.Receipts;
import io.takt.material.Receipts.Received;
import io.takt.ordering.CustomerOrder;
import io.takt.ordering.ProductionOrder;
import io.takt.ordering.ProductionOrders;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrders;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what was put into which store, when and by whom: a lot that was bought, or what a work order has made. */
@Component
class GoodsReceipt implements Paper {

    private static final String FIRST_QUALITY = "A";

    private final MaterialLots lots;
    private final Orders orders;
    private final Receipts receipts;
    private final MasterData names;
    private final MadeFor madeFor;

    GoodsReceipt(MaterialLots lots, Orders orders, Receipts receipts, MasterData names, MadeFor madeFor) {
        this.lots = lots;
        this.orders = orders;
        this.receipts = receipts;
        this.names = names;
        this.madeFor = madeFor;
    }

    /** What was ordered. */
    @Component
    record Orders(WorkOrders work, ProductionOrders production) {
    }

    /**
     * What came into one place.
     *
     * @param of   the lot, or the job that made it
     * @param hint the quantity as it was delivered, or the grade of what is not first quality; empty for neither
     */
    record Line(String of, String quantity, String hint, Station place, String at, String by, String note) {
    }

    @Override
    public String kind() {
        return "goods-receipt";
    }

    /** @param code a material lot's, or a work order's */
    @Override
    public Sheet of(String code, Words words) {
        Optional<WorkOrder> order = orders.work().find(code);
        return order.isPresent() ? made(order.get(), words) : bought(lots.read(code), words);
    }

    private Sheet bought(MaterialLot lot, Words words) {
        List<Received> received = receipts.ofLot(lot.code());
        if (received.isEmpty()) {
            throw lot.parent() == null ? new NotFound("reporting.noReceipt", lot.code()) : new NotFound("reporting.notReceived", lot.code(), lot.parent());
        }
        return sheet(lot.code(), lot.material(), received, facts(lot, words), words);
    }

    private Sheet made(WorkOrder work, Words words) {
        ProductionOrder order = orders.production().get(work.productionOrder());
        List<Received> received = receipts.ofOrder(work.code());
        if (received.isEmpty()) {
            throw new NotFound("reporting.nothingStored", work.code());
        }
        return sheet(work.code(), work.material(), received, List.of(Fact.of(words.say("paper.order"), order.code()),
                Fact.of(words.say("recall.customerOrder"), madeFor.of(order.code()).map(CustomerOrder::code).orElse("")),
                Fact.of(words.say("paper.due"), words.time(order.due())),
                Fact.of(words.say("paper.ordered"), words.quantity(order.quantity(), names.unit(work.material()))),
                Fact.of(words.say("paper.done"), words.say("orderState." + work.state()))), words);
    }

    private Sheet sheet(String code, String material, List<Received> received, List<Fact> facts, Words words) {
        BigDecimal total = received.stream().map(found -> found.moved().quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sheet("goods-receipt", code, Map.of("material", material, "name", names.name(material, words),
                "quantity", words.number(total), "unit", words.unit(names.unit(material)), "facts", facts,
                "received", received.stream().map(found -> line(found, words)).toList()));
    }

    private static List<Fact> facts(MaterialLot lot, Words words) {
        return List.of(Fact.of(words.say("recall.supplier"), Objects.requireNonNullElse(lot.supplier(), "")),
                Fact.of(words.say("recall.heat"), Objects.requireNonNullElse(lot.heatNumber(), "")),
                Fact.of(words.say("paper.productionDate"), lot.productionDate() == null ? "" : lot.productionDate().toString()),
                Fact.of(words.say("paper.usableUntil"), lot.expiresAt() == null ? words.say("paper.forEver") : words.date(lot.expiresAt().minusMillis(1))),
                Fact.of(words.say("recall.quality"), words.say("quality." + lot.quality())));
    }

    private Line line(Received found, Words words) {
        return new Line(found.lot().isEmpty() ? found.moved().cause() : found.lot(), words.number(found.moved().quantity()), hint(found, words),
                names.station(found.moved().place(), words), words.time(found.moved().at()), by(found, words), found.moved().note());
    }

    private String by(Received found, Words words) {
        return found.person() == null ? words.say("paper.automatic") : names.person(found.person());
    }

    /** What was received keeps as its cause how a person said the quantity in another unit. */
    private static String hint(Received found, Words words) {
        if (!found.grade().equals(FIRST_QUALITY)) {
            return words.say("paper.grade", found.grade());
        }
        String[] said = found.lot().isEmpty() ? new String[0] : found.moved().cause().split(" ");
        return said.length == 2 ? words.say("paper.delivered", said[0], words.unit(said[1])) : "";
    }
}
