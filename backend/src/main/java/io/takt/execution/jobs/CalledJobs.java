package io.takt.execution.jobs;

import io.takt.execution.domain.JobCode;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Transport;
import io.takt.execution.transport.TransportPlans;
import io.takt.workflow.spi.CalledBusinessKeys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The business key of a called operation is its job's code, and of a called move the code of the job's next transport. */
@Component
class CalledJobs implements CalledBusinessKeys {

    private static final String OPERATION = "run-operation";
    private static final String MOVE = "move-carrier";

    private final JobOrders jobs;
    private final TransportPlans plans;

    CalledJobs(JobOrders jobs, TransportPlans plans) {
        this.jobs = jobs;
        this.plans = plans;
    }

    @Override
    public Optional<String> of(Call call) {
        return switch (call.calledProcessKey()) {
            case OPERATION -> Optional.of(new JobCode(call.callerBusinessKey(), call.elementId()).text());
            case MOVE -> jobs.find(call.callerBusinessKey())
                    .flatMap(job -> plans.open(job.id()).stream().findFirst()).map(Transport::code);
            default -> Optional.empty();
        };
    }
}
