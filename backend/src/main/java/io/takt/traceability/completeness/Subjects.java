package io.takt.traceability.completeness;

import io.takt.rules.RuleEngine.Subject;

/** What the decisions of a unit's story are about. */
final class Subjects {

    private Subjects() {
    }

    static Subject order(String workOrder) {
        return new Subject("execution.work-order", workOrder);
    }

    static Subject unit(String unit) {
        return new Subject("execution.unit", unit);
    }

    static Subject job(String job) {
        return new Subject("execution.job-order", job);
    }

    static Subject nonconformance(String code) {
        return new Subject("quality.nonconformance", code);
    }
}
