package io.takt.execution.dispatch;

import io.takt.rules.spi.RuleQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R2: which waiting job comes first? */
@Component
class OrderQuestion implements RuleQuestion<OrderQuestion.Facts, OrderQuestion.JobScore> {

    /** What counts, where, and for whom. */
    record Facts(Weights weights, Station station, List<Candidate> candidates) {
    }

    /** The points of each full part. */
    record Weights(int due, int customer, int setup, int waiting) {

        static final Weights USUAL = new Weights(40, 20, 25, 15);
    }

    /** The station and what it is set up for. */
    record Station(String code, @Nullable String setupFamily) {
    }

    /** A job that waits. */
    record Candidate(String job, long slackMinutes, String customerClass, @Nullable String setupFamily, long waitingMinutes) {
    }

    /** A job's points, in parts. */
    record JobScore(String job, int total, int due, int customer, int setup, int waiting) {
    }

    @Override
    public String ruleSet() {
        return "dispatch-order";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Class<JobScore> conclusion() {
        return JobScore.class;
    }

    @Override
    public Keep keep() {
        return Keep.WHEN_CONCLUSIONS_CHANGE;
    }
}
