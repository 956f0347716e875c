package io.takt.reporting.papers;

import io.takt.definition.Operation;
import io.takt.execution.OrderPages.JobLine;
import io.takt.ordering.CustomerOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes with a lot through its operations. */
@Component
class Traveller implements Paper {

    private final LotPage.Source lots;
    private final MasterData names;
    private final MadeFor madeFor;

    Traveller(LotPage.Source lots, MasterData names, MadeFor madeFor) {
        this.lots = lots;
        this.names = names;
        this.madeFor = madeFor;
    }

    /** One operation of the lot; what is not done yet is filled in by hand. */
    record Line(String number, String name, @Nullable String planned, Station station, @Nullable String machine, String good,
            String scrapped, String state, String period) {
    }

    @Override
    public String kind() {
        return "traveller";
    }

    @Override
    public Sheet of(String code, Words words) {
        LotPage lot = lots.of(lots.lots().get(code));
        String material = lot.order().material();
        return new Sheet("traveller", code, Map.of("product", names.product(material, lot.lot(), words),
                "quantity", String.valueOf(lot.lot().quantity()), "unit", words.unit(names.unit(material)),
                "lotKind", words.say("lotKind." + lot.lot().kind()), "facts", facts(lot, words),
                "operations", names.operations(lot.lot()).stream().map(operation -> line(operation, lot, words)).toList()));
    }

    private List<Fact> facts(LotPage lot, Words words) {
        return List.of(Fact.of(words.say("paper.order"), lot.order().productionOrder()),
                Fact.of(words.say("paper.workOrder"), lot.order().code()),
                Fact.of(words.say("recall.customerOrder"), madeFor.of(lot.order().productionOrder()).map(CustomerOrder::code).orElse("")),
                Fact.of(words.say("paper.due"), words.time(lot.order().due())),
                Fact.of(words.say("paper.box"), lot.box()),
                Fact.of(words.say("paper.rawLot"), Paper.listed(lot.rawLots())));
    }

    private Line line(Operation operation, LotPage lot, Words words) {
        Optional<JobLine> job = lot.job(operation.number());
        Optional<JobLine> begun = job.filter(found -> found.startedAt() != null);
        return new Line(operation.number(), operation.name(words.language()), planned(operation, words),
                names.station(operation.workUnit(), words), job.map(JobLine::equipment).orElse(null),
                begun.map(found -> String.valueOf(found.good())).orElse(""), begun.map(found -> String.valueOf(found.scrapped())).orElse(""),
                job.map(found -> words.say("jobState." + found.state())).orElse(""),
                job.map(found -> words.period(found.startedAt(), found.endedAt())).orElse(""));
    }

    private static @Nullable String planned(Operation operation, Words words) {
        return operation.runSeconds() == 0 ? null
                : words.say("paper.planned", operation.setupSeconds() / 60, operation.runSeconds());
    }
}
