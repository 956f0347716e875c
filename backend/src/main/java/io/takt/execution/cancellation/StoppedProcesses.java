package io.takt.execution.cancellation;

import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.domain.Processes;
import io.takt.execution.domain.Processes.OrderProcess;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends the processes that work for an order, with all that they have called. */
@Component
class StoppedProcesses {

    private static final String CANCEL = "cancel-order";
    /** Operations and transports are called by these. */
    private static final Set<String> CALLERS = Set.of(Kind.RELEASE.name(), Kind.ROUTING.name(), Kind.NONCONFORMANCE.name());

    private final Processes processes;
    private final ProcessRuntime runtime;

    StoppedProcesses(Processes processes, ProcessRuntime runtime) {
        this.processes = processes;
        this.runtime = runtime;
    }

    void stop(String workOrder, String reason) {
        processes.ofOrder(workOrder).stream().filter(process -> process.endedAt() == null)
                .filter(process -> CALLERS.contains(process.kind())).forEach(process -> stop(process, reason));
    }

    /** A model without that message is ended from outside. */
    private void stop(OrderProcess process, String reason) {
        if (!runtime.deliver(process.processInstance(), CANCEL, Map.of())) {
            runtime.cancel(process.processInstance(), reason);
        }
    }
}
