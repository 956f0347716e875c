package io.takt.execution.lots;

import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.domain.Processes;
import io.takt.workflow.spi.ProcessEndListener;
import org.springframework.stereotype.Component;

/** A lot ends when its routing's process instance ends, whoever drew that routing. */
@Component
class RoutingEndListener implements ProcessEndListener {

    private final Processes processes;
    private final LotEnd lots;

    RoutingEndListener(Processes processes, LotEnd lots) {
        this.processes = processes;
        this.lots = lots;
    }

    @Override
    public void ended(EndedProcess process) {
        processes.find(process.processInstanceId())
                .filter(known -> known.kind().equals(Kind.ROUTING.name()))
                .ifPresent(routing -> lots.end(routing.code()));
    }
}
