package io.takt.reporting.papers;

import io.takt.execution.LotsInWork.LotInWork;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.UnitRecords;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.reporting.papers.InspectionFindings.Verdict;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was inspected at the pieces of a lot, or of all lots of a work order: each value with its limits, and what was found. */
@Component
class InspectionRecord implements Paper {

    /** More pieces than anybody leafs through. */
    private static final int MOST = 1000;
    private static final String CASES = "quality.read";
    private static final String PERSON = "person:";

    private final LotPage.Source lots;
    private final UnitRecords codes;
    private final InspectionFindings.Source findings;
    private final MasterData names;
    private final Permissions permissions;

    InspectionRecord(LotPage.Source lots, UnitRecords codes, InspectionFindings.Source findings, MasterData names,
            Permissions permissions) {
        this.lots = lots;
        this.codes = codes;
        this.findings = findings;
        this.names = names;
        this.permissions = permissions;
    }

    /** A unit that was not right, and what became of it. */
    record Case(String code, String unit, String operation, String defect, String value, String disposition, String person) {
    }

    @Override
    public String kind() {
        return "inspection-record";
    }

    /** @param code a lot's, or a work order's */
    @Override
    public Sheet of(String code, Words words) {
        permissions.require("traceability.read");
        boolean whole = codes.kindOf(code).filter("order"::equals).isPresent();
        List<LotPage> all = lots(code, whole);
        LotPage first = all.get(0);
        int pieces = whole ? first.order().pieces() : first.lot().quantity();
        if (pieces > MOST) {
            throw new Refused("reporting.tooManyPieces", pieces, MOST);
        }
        Map<String, String> jobs = all.stream().flatMap(lot -> lot.jobs().stream())
                .collect(Collectors.toMap(JobLine::code, job -> job.operation().number() + " " + job.operation().name()));
        InspectionFindings found = findings.of(jobs.keySet(), words);
        InspectedData data = new InspectedData(names, words);
        InspectedOperation.Writer writer = new InspectedOperation.Writer(data, found, words);
        String material = first.order().material();
        return new Sheet("inspection-record", whole ? first.order().code() : first.lot().code(), Map.of("product", names.product(material, first.lot(), words),
                "quantity", String.valueOf(pieces), "unit", words.unit(names.unit(material)), "facts", facts(all, words),
                "more", results(found.verdicts().values(), words),
                "operations", all.stream().flatMap(lot -> operations(lot, all.size() > 1, writer)).toList(),
                "deviations", deviations(jobs, found, data, words)));
    }

    private List<LotPage> lots(String code, boolean whole) {
        List<LotInWork> wanted = whole ? lots.lots().ofOrder(code) : List.of(lots.lots().get(code));
        LotPage first = lots.of(wanted.stream().findFirst().orElseThrow(() -> new NotFound("reporting.nothingInspected", code)));
        return wanted.stream().map(lot -> new LotPage(lot, first.order(), first.page())).toList();
    }

    private static List<Fact> facts(List<LotPage> all, Words words) {
        LotPage first = all.get(0);
        return List.of(Fact.of(words.say("paper.order"), first.order().productionOrder()),
                Fact.of(words.say("paper.workOrder"), first.order().code()),
                Fact.of(words.say("paper.lot"), all.size() == 1 ? first.lot().code() : words.say("paper.lots", all.size())),
                Fact.of(words.say("paper.rawLot"), Paper.listed(all.stream().flatMap(lot -> lot.rawLots().stream()).distinct().toList())),
                Fact.of(words.say("paper.due"), words.time(first.order().due())));
    }

    private static List<Fact> results(Collection<Verdict> verdicts, Words words) {
        return Stream.concat(Stream.of(Fact.of(words.say("paper.inspectedPieces"), String.valueOf(verdicts.size()))),
                Stream.of(Verdict.values()).map(verdict -> Fact.of(words.say("verdict." + verdict),
                        String.valueOf(verdicts.stream().filter(verdict::equals).count())))).toList();
    }

    private static Stream<InspectedOperation> operations(LotPage lot, boolean named, InspectedOperation.Writer writer) {
        return writer.names().operations(lot.lot().routingRevision()).stream().map(operation -> {
            String heading = operation.number() + " " + operation.name(writer.words().language());
            return writer.of(named ? lot.lot().code() + " · " + heading : heading, operation,
                    lot.job(operation.number()).map(JobLine::code).orElse(null));
        });
    }

    /** What somebody may not read is said to be missing, so that nobody takes it for nothing. */
    private List<Map<String, ?>> deviations(Map<String, String> jobs, InspectionFindings found, InspectedData data, Words words) {
        if (!permissions.has(CASES)) {
            return List.of(Map.of("note", words.say("recall.notShown", CASES), "cases", List.of()));
        }
        List<Case> cases = findings.cases(jobs.keySet()).stream()
                .map(one -> new Case(one.code(), one.unit(), jobs.getOrDefault(one.job(), ""), found.defect(one.defect()), value(one, words),
                        one.disposition() == null ? words.say("paper.undecided") : words.say("disposition." + one.disposition()),
                        decidedBy(one, data))).toList();
        return cases.isEmpty() ? List.of() : List.of(Map.of("note", "", "cases", cases));
    }

    /** The person who decided; what a rule decided has none. */
    private static String decidedBy(NonconformanceView found, InspectedData data) {
        String actor = Objects.requireNonNullElse(found.decidedBy(), "");
        return actor.startsWith(PERSON) ? data.person(actor.substring(PERSON.length())) : "";
    }

    private static String value(NonconformanceView found, Words words) {
        return Stream.of(Objects.requireNonNullElse(found.characteristic(), ""), found.value() == null ? "" : words.number(found.value()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
