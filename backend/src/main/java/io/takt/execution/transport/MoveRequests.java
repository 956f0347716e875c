package io.takt.execution.transport;

import io.takt.execution.OrderProcesses;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.TransportState;
import io.takt.execution.domain.Transports;
import io.takt.execution.transport.TransportLock.LockedTransport;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A transport's wish for its machine: uttered here, granted by dispatch. */
@Service
@Transactional
public class MoveRequests {

    private final TransportLock lock;
    private final Transports transports;
    private final JobOrders jobs;
    private final EquipmentBook machines;
    private final OrderProcesses processes;
    private final StationWake wake;

    MoveRequests(TransportLock lock, Transports transports, JobOrders jobs, EquipmentBook machines,
            OrderProcesses processes, StationWake wake) {
        this.lock = lock;
        this.transports = transports;
        this.jobs = jobs;
        this.machines = machines;
        this.processes = processes;
        this.wake = wake;
    }

    /** Returns what the process branches by. */
    public Map<String, Object> request(String code, String processInstance) {
        LockedTransport locked = lock.transport(code);
        Transport transport = locked.transport();
        if (transport.processInstance() == null) {
            processes.started(locked.order().code(), Kind.TRANSPORT, code, processInstance);
        }
        transport.want(processInstance);
        transports.save(transport);
        lock.record().of(locked.order(), transport, "wanted", Map.of("station", transport.station()));
        wake.afterCommit(transport.station());
        return Map.of("station", transport.station(), "limit", jobOf(transport).waitLimit(), "machine", transport.device() != null);
    }

    /** Whether the machine was asked and is late, or cannot be asked; a transport that waits for its turn is not overdue. */
    public boolean isOverdue(String code) {
        Transport transport = lock.transport(code).transport();
        if (transport.state() == TransportState.WANTED) {
            return !machines.get(String.valueOf(transport.equipment())).connected();
        }
        Instant requested = transport.requestedAt();
        Instant latest = lock.record().now().minus(Duration.parse(jobOf(transport).waitLimit()));
        return transport.state() == TransportState.REQUESTED && requested != null && !requested.isAfter(latest);
    }

    private JobOrder jobOf(Transport transport) {
        return jobs.findById(transport.jobId()).orElseThrow();
    }
}
