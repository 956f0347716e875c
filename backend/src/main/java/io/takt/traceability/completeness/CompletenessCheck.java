package io.takt.traceability.completeness;

import io.takt.execution.UnitLineage;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.traceability.Completeness;
import io.takt.traceability.Completeness.Missing;
import io.takt.traceability.completeness.Gap.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds the records of units and their parts against all that is demanded. */
@Component
public class CompletenessCheck {

    private static final int AT_A_TIME = 25;
    private static final int LISTED = 100;

    private final UnitLineage units;
    private final EvidenceReader evidence;
    private final Demands.Sources sources;
    private final List<Check> checks;
    private final MessageSource messages;

    CompletenessCheck(UnitLineage units, EvidenceReader evidence, Demands.Sources sources, List<Check> checks, MessageSource messages) {
        this.units = units;
        this.evidence = evidence;
        this.sources = sources;
        this.checks = checks;
        this.messages = messages;
    }

    public Completeness ofUnit(String unit) {
        return of(List.of(unit), new Demands(sources)).get(0);
    }

    /** Reads a fixed number of units at a time, however large the order is. */
    public Completeness.OfOrder ofOrder(String workOrder) {
        Demands demands = new Demands(sources);
        List<Completeness> incomplete = new ArrayList<>();
        int finished = 0;
        int complete = 0;
        List<String> some = units.ofOrder(workOrder, 0, AT_A_TIME);
        for (int offset = AT_A_TIME; !some.isEmpty(); offset += AT_A_TIME) {
            for (Completeness unit : of(some, demands).stream().filter(Completeness::finished).toList()) {
                finished++;
                complete += unit.complete() ? 1 : 0;
                if (!unit.complete() && incomplete.size() < LISTED) {
                    incomplete.add(unit);
                }
            }
            some = units.ofOrder(workOrder, offset, AT_A_TIME);
        }
        return new Completeness.OfOrder(workOrder, finished, complete, incomplete);
    }

    private List<Completeness> of(Collection<String> codes, Demands demands) {
        Evidence known = evidence.of(codes);
        return codes.stream().map(code -> known.lineage().units().get(code)).filter(Objects::nonNull)
                .map(unit -> new Completeness(unit.code(), unit.state().isGood(), missing(unit, known, demands).toList())).toList();
    }

    /** What the unit lacks, then what its parts lack. */
    private Stream<Missing> missing(UnitRecord unit, Evidence known, Demands demands) {
        Stream<Gap> own = demands.order(unit.workOrder()).map(order -> gaps(new Dossier(unit, order, known, demands)))
                .orElseGet(() -> Stream.of(Gap.of(Kind.ORDER, unit.workOrder())));
        Stream<UnitRecord> parts = known.lineage().partsOf(unit.code()).stream().filter(part -> part.removedAt() == null)
                .map(part -> known.lineage().units().get(part.component())).filter(Objects::nonNull);
        return Stream.concat(own.map(gap -> worded(unit, gap)), parts.flatMap(part -> missing(part, known, demands)));
    }

    private Stream<Gap> gaps(Dossier unit) {
        return checks.stream().flatMap(check -> check.gaps(unit));
    }

    private Missing worded(UnitRecord unit, Gap gap) {
        Locale locale = LocaleContextHolder.getLocale();
        String text = messages.getMessage("traceability.missing." + gap.kind().name(), gap.arguments().toArray(), gap.kind().name(), locale);
        return new Missing(unit.code(), gap.kind().name(), gap.arguments(), String.valueOf(text));
    }
}
