package io.takt.execution.orders;

import io.takt.execution.OrderProcesses;
import io.takt.execution.domain.Processes;
import io.takt.execution.domain.Processes.OrderProcess;
import io.takt.shared.PlantClock;
import io.takt.workflow.spi.ProcessEndListener;
import org.springframework.stereotype.Component;

/** Keeps which process instances work for which order, and that they ended. */
@Component
class OrderProcessLedger implements OrderProcesses, ProcessEndListener {

    private final Processes processes;
    private final PlantClock clock;

    OrderProcessLedger(Processes processes, PlantClock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public void started(String workOrder, Kind kind, String code, String processInstanceId) {
        processes.add(new OrderProcess(workOrder, kind.name(), code, processInstanceId, clock.now(), null));
    }

    @Override
    public void ended(EndedProcess process) {
        processes.ended(process.processInstanceId(), clock.now());
    }
}
