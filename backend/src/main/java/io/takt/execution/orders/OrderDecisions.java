package io.takt.execution.orders;

import io.takt.execution.OrderProcesses;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Processes;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What rules decided for an order: about itself, its jobs, units and nonconformances, and when stations ranked its jobs. */
@Component
class OrderDecisions {

    private final DecisionLog decisions;
    private final JobOrders jobs;
    private final Units units;
    private final Processes processes;
    private final PlantClock clock;

    OrderDecisions(DecisionLog decisions, JobOrders jobs, Units units, Processes processes, PlantClock clock) {
        this.decisions = decisions;
        this.jobs = jobs;
        this.units = units;
        this.processes = processes;
        this.clock = clock;
    }

    List<KeptDecision> of(OrderInWork order) {
        List<JobOrder> own = jobs.ofOrder(order.id());
        return Stream.concat(decisions.of(subjects(order, own)).stream(), rankings(own))
                .sorted(Comparator.comparing(KeptDecision::id)).toList();
    }

    private List<Subject> subjects(OrderInWork order, List<JobOrder> own) {
        Stream<Subject> nonconformances = processes.ofOrder(order.code()).stream()
                .filter(process -> process.kind().equals(OrderProcesses.Kind.NONCONFORMANCE.name()))
                .map(process -> new Subject("quality.nonconformance", process.code()));
        return Stream.of(Stream.of(new Subject("execution.work-order", order.code())),
                own.stream().map(job -> new Subject("execution.job-order", job.code())),
                units.ofOrder(order.id()).stream().map(Unit::code).map(code -> new Subject("execution.unit", code)),
                nonconformances).flatMap(subjects -> subjects).toList();
    }

    /** A station ranks whatever waits there; an order sees the rankings in which one of its jobs took part. */
    private Stream<KeptDecision> rankings(List<JobOrder> own) {
        return own.stream().collect(Collectors.groupingBy(JobOrder::station)).entrySet().stream()
                .flatMap(station -> rankings(station.getKey(), station.getValue()));
    }

    private Stream<KeptDecision> rankings(String station, List<JobOrder> waited) {
        Instant now = clock.now();
        Instant from = waited.stream().map(JobOrder::readyAt).min(Comparator.naturalOrder()).orElse(now);
        Instant to = waited.stream().map(job -> job.endedAt() == null ? now : job.endedAt()).max(Comparator.naturalOrder()).orElse(now);
        Set<Object> codes = waited.stream().map(JobOrder::code).collect(Collectors.toSet());
        return decisions.between(new Subject("execution.station", station), from, to).stream()
                .filter(decision -> decision.conclusions().stream().map(OrderDecisions::job).anyMatch(codes::contains));
    }

    private static Object job(Map<String, Object> score) {
        return score.getOrDefault("job", "");
    }
}
