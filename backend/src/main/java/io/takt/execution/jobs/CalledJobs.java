package io.takt.execution.jobs;

import io.takt.execution.domain.JobCode;
import io.takt.workflow.spi.CalledBusinessKeys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The business key of a called operation is its job's code. */
@Component
class CalledJobs implements CalledBusinessKeys {

    private static final String OPERATION = "run-operation";

    @Override
    public Optional<String> of(Call call) {
        return call.calledProcessKey().equals(OPERATION)
                ? Optional.of(new JobCode(call.callerBusinessKey(), call.elementId()).text()) : Optional.empty();
    }
}
