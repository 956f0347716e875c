package io.takt.reporting.papers;

import io.takt.definition.BomItem;
import io.takt.definition.Operation;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.OrderPages.UnitLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a station what to do: one operation of one lot. */
@Component
class JobTicket implements Paper {

    private final LotPage.Source lots;
    private final MasterData names;

    JobTicket(LotPage.Source lots, MasterData names) {
        this.lots = lots;
        this.names = names;
    }

    /** Material that goes in here. */
    record Needed(String code, String name, String quantity) {
    }

    @Override
    public String kind() {
        return "job-ticket";
    }

    /** A job with all that its ticket is made of. */
    private record Task(LotPage lot, JobLine job, Operation operation) {

        int pieces() {
            return job.good() + job.scrapped() + job.remaining();
        }

        long revision() {
            return lot.lot().routingRevision();
        }
    }

    @Override
    public Sheet of(String code, Words words) {
        LotPage lot = lots.of(lots.lots().ofJob(code));
        JobLine job = lot.jobs().stream().filter(found -> found.code().equals(code)).findFirst().orElseThrow();
        Task task = new Task(lot, job, names.operations(lot.lot()).stream()
                .filter(found -> found.number().equals(job.operation().number())).findFirst().orElseThrow());
        List<Inspected> inspected = inspected(task, words);
        List<Needed> needed = needed(task, words);
        return new Sheet("job-ticket", code, Map.of("operation", task.operation().number() + " " + task.operation().name(words.language()),
                "station", names.station(job.station(), words), "machine", Objects.requireNonNullElse(job.equipment(), ""),
                "quantity", String.valueOf(task.pieces()), "unit", words.unit(names.unit(lot.order().material())),
                "facts", facts(lot, job, words), "more", more(task, words),
                "inspection", inspected.isEmpty() ? List.of() : List.of(Map.of("characteristics", inspected)),
                "supply", needed.isEmpty() ? List.of() : List.of(Map.of("materials", needed))));
    }

    private List<Inspected> inspected(Task task, Words words) {
        return names.definitions().characteristics(task.revision(), task.operation().elementId()).stream()
                .map(found -> Inspected.of(found, words)).toList();
    }

    private List<Needed> needed(Task task, Words words) {
        return names.definitions().materialsOn(task.revision(), task.lot().order().productRevision()).stream()
                .filter(item -> item.elementId().equals(task.operation().elementId()))
                .map(item -> needed(item, task.pieces(), words)).toList();
    }

    private static List<Fact> facts(LotPage lot, JobLine job, Words words) {
        return List.of(Fact.of(words.say("paper.order"), lot.order().productionOrder()),
                Fact.of(words.say("paper.workOrder"), lot.order().code()),
                Fact.of(words.say("paper.lot"), lot.lot().code()),
                Fact.of(words.say("paper.due"), words.time(lot.order().due())),
                Fact.of(words.say("paper.priority"), String.valueOf(lot.order().priority())),
                Fact.of(words.say("paper.done"), words.say("jobState." + job.state())));
    }

    private List<Fact> more(Task task, Words words) {
        LotPage lot = task.lot();
        Operation operation = task.operation();
        String material = lot.order().material();
        Duration planned = operation.plannedFor(BigDecimal.valueOf(task.pieces()));
        String slots = Paper.listed(lot.units().stream().map(UnitLine::slot).sorted().map(String::valueOf).toList());
        return List.of(Fact.of(words.say("paper.material"), material + " " + names.name(material, words)),
                Fact.of(words.say("paper.program"), Objects.requireNonNullElse(operation.program(), "")),
                Fact.of(words.say("paper.plannedTime"), words.minutes(planned)),
                Fact.of(words.say("paper.box"), lot.box()),
                Fact.of(words.say("paper.operationUnits"), slots),
                Fact.of(words.say("paper.rawLot"), Paper.listed(lot.rawLots())));
    }

    private Needed needed(BomItem item, int pieces, Words words) {
        BigDecimal quantity = item.quantity().multiply(BigDecimal.valueOf(pieces));
        return new Needed(item.material(), names.name(item.material(), words), words.quantity(quantity, names.unit(item.material())));
    }
}
