package io.takt.execution.jobs;

import io.takt.connectivity.Handshakes;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.orders.WorkRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What machines were asked for jobs, and how it is taken back. */
@Component
public class MachineRequests {

    private final Cycles cycles;
    private final Handshakes handshakes;
    private final WorkRecord record;

    MachineRequests(Cycles cycles, Handshakes handshakes, WorkRecord record) {
        this.cycles = cycles;
        this.handshakes = handshakes;
        this.record = record;
    }

    /**
     * The machine's own answer, should it still come, counts nothing for this job; other jobs of the same load wait on.
     * The order is locked by the caller.
     */
    public Optional<Cycle> takeBack(JobOrder job, CycleState how) {
        Optional<Cycle> cycle = cycles.openOfJob(job.id()).stream().findFirst()
                .flatMap(found -> cycles.lockById(found.id())).filter(found -> found.state().isOpen());
        cycle.ifPresent(open -> leave(open, job, how));
        return cycle;
    }

    private void leave(Cycle cycle, JobOrder job, CycleState how) {
        if (cycles.members(cycle.id()).stream().anyMatch(member -> member.jobId() != job.id())) {
            cycles.removeMembers(cycle.id(), job.id());
            cycles.save(cycle);
            return;
        }
        handshakes.giveUp(cycle.device(), cycle.ticket());
        cycle.end(how, record.now());
        cycles.save(cycle);
    }
}
