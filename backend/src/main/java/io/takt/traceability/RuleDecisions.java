package io.takt.traceability;

import io.takt.execution.UnitLineage.Lineage;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionView;
import io.takt.rules.DecisionView.FiredRow;
import io.takt.rules.RuleEngine.Subject;
import io.takt.security.Permissions;
import io.takt.traceability.UnitTree.Finding;
import io.takt.traceability.UnitTree.RuleDecision;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What rules decided about units, their jobs and what was not right with them. */
@Component
class RuleDecisions {

    private final DecisionLog log;
    private final Permissions permissions;

    RuleDecisions(DecisionLog log, Permissions permissions) {
        this.log = log;
        this.permissions = permissions;
    }

    List<RuleDecision> about(Lineage known, List<Finding> findings) {
        if (!permissions.has("rules.read") || known.units().isEmpty()) {
            return List.of();
        }
        Stream<Subject> units = known.units().keySet().stream().map(code -> new Subject("execution.unit", code));
        Stream<Subject> jobs = known.steps().values().stream().flatMap(List::stream).map(StepRecord::job).distinct()
                .map(job -> new Subject("execution.job-order", job));
        Stream<Subject> cases = findings.stream().map(finding -> new Subject("quality.nonconformance", finding.deviation().code()));
        return log.of(Stream.of(units, jobs, cases).flatMap(subjects -> subjects).toList()).stream()
                .map(kept -> view(DecisionView.of(kept, LocaleContextHolder.getLocale()))).toList();
    }

    private static RuleDecision view(DecisionView kept) {
        return new RuleDecision(kept.id(), kept.subject().code(), kept.ruleSet(), kept.version(),
                kept.fired().stream().map(FiredRow::text).toList(), kept.actor(), kept.plantAt());
    }
}
