package io.takt.execution.dispatch;

import io.takt.execution.dispatch.OrderQuestion.Candidate;
import io.takt.execution.dispatch.OrderQuestion.JobScore;
import io.takt.execution.dispatch.OrderQuestion.Weights;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.Stations.Station;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Order R2: the waiting jobs of a station, the one that comes first in front. */
@Component
class DispatchRanking {

    private static final int MOST = 400;

    private final RuleEngine rules;
    private final OrderQuestion question;
    private final Orders orders;
    private final PlantClock clock;

    DispatchRanking(RuleEngine rules, OrderQuestion question, Orders orders, PlantClock clock) {
        this.rules = rules;
        this.question = question;
        this.orders = orders;
        this.clock = clock;
    }

    List<JobOrder> rank(Station station, List<JobOrder> waiting) {
        List<JobOrder> jobs = waiting.stream().limit(MOST).toList();
        if (jobs.size() < 2) {
            return jobs;
        }
        OrderQuestion.Facts facts = new OrderQuestion.Facts(Weights.USUAL,
                new OrderQuestion.Station(station.code(), station.setupFamily()), jobs.stream().map(this::candidate).toList());
        Map<String, Integer> points = rules.decide(question, new Subject("execution.station", station.code()), facts)
                .conclusions().stream().collect(Collectors.toMap(JobScore::job, JobScore::total));
        return jobs.stream().sorted(Comparator.comparing((JobOrder job) -> -points.getOrDefault(job.code(), 0))
                .thenComparing(JobOrder::id)).toList();
    }

    private Candidate candidate(JobOrder job) {
        OrderInWork order = orders.findById(job.orderId()).orElseThrow();
        Instant since = job.wantedAt() == null ? job.readyAt() : job.wantedAt();
        return new Candidate(job.code(), minutes(clock.now(), order.due()), order.customerClass(), job.setupFamily(),
                minutes(since, clock.now()));
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
